package org.openchair.preparation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.openchair.events.Entry;
import org.openchair.events.PreparationEvent;
import org.openchair.events.SeatId;
import org.openchair.events.Viewer;
import org.openchair.journal.Copies;
import org.openchair.journal.Decision;

/**
 * What somebody worried told the interventionist alone. The person may, too. Everybody else sees the same pages as before:
 * a room that is open stays open, because its end would tell that there was something.
 */
record QuietWords(Map<SeatId, Said> bySeat) {
    static final QuietWords NONE = new QuietWords(Map.of());
    private static final int LONGEST = 2_000;

    /**
     * What one seat said so far.
     *
     * @param seq     of the newest entry, so that a decision is made on what was read
     * @param settled the decision on all of it; empty while it waits
     */
    record Said(long seq, List<Word> words, List<Word> settled, boolean waits) {}

    record Word(String words, Instant at) {}

    QuietWords said(PreparationEvent.QuietWordSaid said, Entry entry) {
        Said was = bySeat.getOrDefault(entry.by(), new Said(0, List.of(), List.of(), false));
        return with(entry.by(), new Said(entry.seq(), Copies.with(was.words, new Word(said.words(), entry.at())), was.settled, true));
    }

    QuietWords settled(PreparationEvent.QuietWordSettled settled, Entry entry) {
        Said was = bySeat.getOrDefault(settled.speaker(), new Said(0, List.of(), List.of(), false));
        return with(settled.speaker(), new Said(was.seq, was.words, Copies.with(was.settled, new Word(settled.decision(), entry.at())), false));
    }

    Decision say(SafetyCommand.SayQuietly say, Viewer by) {
        String words = say.words().strip();
        if (by.isInterventionist()) {
            return Decision.refused(SafetyReason.NOT_YOURS);
        }
        if (words.length() > LONGEST) {
            return Decision.refused(SafetyReason.WORD_TOO_LONG);
        }
        boolean nothingNew = bySeat.containsKey(by.seat()) && bySeat.get(by.seat()).waits
                && (words.isEmpty() || bySeat.get(by.seat()).words.getLast().words.equals(words));
        return nothingNew ? Decision.happened() : Decision.happened(new PreparationEvent.QuietWordSaid(words));
    }

    Decision settle(SafetyCommand.SettleQuietWord settle, Viewer by) {
        String decision = settle.decision().strip();
        Said said = bySeat.get(settle.speaker());
        if (!by.isInterventionist()) {
            return Decision.refused(SafetyReason.NOT_YOURS);
        }
        if (said == null || !said.waits) {
            return Decision.refused(SafetyReason.NOTHING_TO_DECIDE);
        }
        if (said.seq != settle.seen()) {
            return Decision.refused(SafetyReason.SAID_MEANWHILE);
        }
        if (decision.isEmpty()) {
            return Decision.refused(SafetyReason.NO_SETTLEMENT);
        }
        return decision.length() > Preparation.LONGEST ? Decision.refused(SafetyReason.SETTLEMENT_TOO_LONG)
                : Decision.happened(new PreparationEvent.QuietWordSettled(settle.speaker(), decision));
    }

    private QuietWords with(SeatId seat, Said said) {
        return new QuietWords(Copies.with(bySeat, seat, said));
    }
}
