package org.openchair.invitation;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openchair.circle.Members;
import org.openchair.coach.Coaching;
import org.openchair.coach.HowItLands;
import org.openchair.events.SeatId;
import org.openchair.events.Viewer;
import org.openchair.kit.Screen;

/**
 * Each in their own words: my paragraph to write, the others’ to read, and how they become one letter.
 *
 * @param closed  key of the sentence that says why nothing can be written now; empty while it can
 * @param seen    number of the arrangement, to notice two who arrange at once
 * @param pieces  everybody who invites, in the order of their paragraphs
 * @param mine    the reader's own paragraph; empty for whoever has none here
 * @param version number of the newest version; 0 before there is one
 * @param kept    the reader's own words, where all they can do is take them back; empty otherwise
 */
public record ParagraphsView(String circle, String person, String language, String closed, boolean writes, boolean joined, int seen,
                             String opening, String closing, List<Piece> pieces, Optional<String> mine, HowItLands reading,
                             boolean coached, int version, String kept) implements Screen {

    /**
     * @param words empty while they have not written
     * @param first whether nobody's paragraph comes before it
     */
    public record Piece(String seat, String name, boolean mine, String words, Optional<LocalDateTime> at, boolean first) {}

    static ParagraphsView of(Invitation invitation, Viewer viewer, boolean coached) {
        return of(invitation, viewer, invitation.manuscript().joining().words(viewer.seat()), coached);
    }

    /** The same page with what was typed instead of what is kept. */
    static ParagraphsView of(Invitation invitation, Viewer viewer, String typed, boolean coached) {
        Joining joining = invitation.manuscript().joining();
        String closed = InvitationView.closed(invitation);
        boolean writes = closed.isEmpty() && Drafting.mayWrite(invitation, viewer).isEmpty();
        return new ParagraphsView(viewer.circle().toString(), invitation.members().personName(), invitation.language(), closed, writes,
                joining.joined(), joining.number(), joining.opening(), joining.closing(), pieces(invitation, joining, viewer),
                Optional.of(typed).filter(_ -> writes && joining.joined() && viewer.isSupporter()),
                HowItLands.words(typed, Coaching.read(invitation.language(), typed)), coached, invitation.version(),
                writes ? "" : taken(invitation, viewer));
    }

    private static String taken(Invitation invitation, Viewer viewer) {
        boolean may = viewer.isSupporter() && Drafting.mayWriteNow(invitation, viewer).isEmpty();
        return may ? invitation.manuscript().joining().words(viewer.seat()) : "";
    }

    private static List<Piece> pieces(Invitation invitation, Joining joining, Viewer viewer) {
        Members members = invitation.members();
        Set<SeatId> inviters = Composing.inviters(invitation);
        List<SeatId> order = joining.ordered(inviters, members);
        return order.stream().map(seat -> new Piece(seat.toString(), members.name(seat), seat.equals(viewer.seat()), joining.words(seat),
                Optional.ofNullable(joining.paragraphs().get(seat)).map(written -> invitation.local(written.at())),
                seat.equals(order.getFirst()))).toList();
    }

    /** Names of those who have not written yet. */
    public List<String> missing() {
        return pieces.stream().filter(piece -> piece.words().isEmpty()).map(Piece::name).toList();
    }
}
