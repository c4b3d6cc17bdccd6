package org.openchair.invitation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openchair.circle.Members;
import org.openchair.circle.Seat;
import org.openchair.events.InvitationEvent;
import org.openchair.events.InvitationEvent.Parts;
import org.openchair.events.SeatId;
import org.openchair.journal.Copies;

/**
 * What a letter is joined from where each inviter writes their own paragraph. Nobody edits what another wrote, so the exact
 * words are put together by rule: the opening line, the paragraphs in their order, the closing line.
 *
 * @param joined whether it is; otherwise the letter is one text
 * @param number how often it was arranged, so that two who arrange at once are told
 */
record Joining(boolean joined, int number, String opening, String closing, List<SeatId> order, Map<SeatId, Paragraph> paragraphs) {
    static final Joining NONE = new Joining(false, 0, "", "", List.of(), Map.of());

    record Paragraph(String words, Instant at) {}

    Joining arranged(InvitationEvent.Composed composed) {
        return new Joining(composed.joined(), number + 1, composed.opening(), composed.closing(), composed.order(), paragraphs);
    }

    /** Whether it is arranged so already. */
    boolean is(InvitationEvent.Composed composed) {
        return arranged(composed).equals(new Joining(joined, number + 1, opening, closing, order, paragraphs));
    }

    /** Empty words take the paragraph back. */
    Joining with(SeatId author, String words, Instant at) {
        Map<SeatId, Paragraph> others = Copies.without(paragraphs, author);
        return new Joining(joined, number, opening, closing, order,
                words.isBlank() ? others : Copies.with(others, author, new Paragraph(words, at)));
    }

    String words(SeatId author) {
        Paragraph paragraph = paragraphs.get(author);
        return paragraph == null ? "" : paragraph.words();
    }

    /** Inviters in the order in which their paragraphs come. */
    List<SeatId> ordered(Collection<SeatId> inviters, Members members) {
        return Stream.concat(order.stream(), members.supporters().stream().map(Seat::id)).distinct()
                .filter(seat -> inviters.contains(seat) && members.isMember(seat)).toList();
    }

    /** Only those who invite speak in the letter: who is no inviter any more keeps their paragraph to themselves. */
    Parts parts(Collection<SeatId> inviters, Members members) {
        return new Parts(opening, ordered(inviters, members).stream().filter(paragraphs::containsKey)
                .map(seat -> new Parts.Own(seat, words(seat))).toList(), closing);
    }
}
