package org.openchair.conversation;

import java.time.LocalDateTime;
import java.util.List;
import org.openchair.events.ItemId;
import org.openchair.events.Viewer;

/**
 * What was said, as far as one reader may know it.
 *
 * @param heard     what counts
 * @param toConfirm what another wrote down as the reader's words
 * @param written   what was written down for others and is with them, or at least not here any more
 */
public record SaidView(String circle, String guide, List<Said> heard, List<Said> toConfirm, List<Said> written) {

    /**
     * @param byGuide whether the interventionist wrote it down
     * @param sharing who may read it: EVERYONE, INTERVENTIONIST or ME; empty until confirmed
     */
    public record Said(String item, String name, String scribe, boolean byGuide, boolean mine, String words, String sharing,
                       LocalDateTime at) {}

    static SaidView of(String circle, Conversation seen, Viewer viewer) {
        List<Said> heard = seen.spoken().confirmed().stream().map(words -> said(words, seen, viewer)).toList();
        List<Said> waiting = seen.spoken().unconfirmed().stream().map(words -> said(words, seen, viewer)).toList();
        return new SaidView(circle, new Names(seen.members()).interventionist(), heard, waiting.stream().filter(Said::mine).toList(),
                waiting.stream().filter(words -> !words.mine()).toList());
    }

    static java.util.Optional<Said> of(ItemId item, Conversation seen, Viewer viewer) {
        return seen.spoken().of(item).map(words -> said(words, seen, viewer)).filter(Said::mine);
    }

    private static Said said(Spoken.Words words, Conversation seen, Viewer viewer) {
        Names names = new Names(seen.members());
        return new Said(words.item().toString(), names.of(words.speaker()), names.of(words.scribe()),
                seen.members().interventionist().filter(guide -> guide.id().equals(words.scribe())).isPresent(),
                words.speaker().equals(viewer.seat()), words.words(), words.sharing().map(Enum::name).orElse(""),
                names.local(words.at()));
    }
}
