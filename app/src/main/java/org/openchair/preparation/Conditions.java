package org.openchair.preparation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openchair.events.PreparationEvent;
import org.openchair.events.PreparationEvent.SafetyCondition;
import org.openchair.journal.Copies;
import org.openchair.journal.Decision;

/**
 * What one decision says must be in place before all sit down together, and what of it is.
 *
 * @param needed in the order they were chosen
 */
record Conditions(List<SafetyCondition> needed, boolean noMeeting, Map<SafetyCondition, Met> met) {
    static final Conditions NONE = new Conditions(List.of(), false, Map.of());
    private static final int LONGEST = 2_000;

    record Met(LocalDate on, String words) {}

    static Conditions of(PreparationEvent.SafetyConditionsSet set) {
        return new Conditions(set.conditions(), set.noMeeting(), Map.of());
    }

    Conditions met(PreparationEvent.SafetyConditionMet now) {
        return new Conditions(needed, noMeeting, Copies.with(met, now.condition(), new Met(now.on(), now.words())));
    }

    boolean isSame(SafetyCommand.Decide decide) {
        return noMeeting == decide.noMeeting() && Set.copyOf(needed).equals(Set.copyOf(decide.conditions()));
    }

    /** What was needed is there: since a day that came, in words that say how. */
    Decision confirm(SafetyCommand.Confirm confirm, LocalDate today) {
        String words = confirm.words().strip();
        if (!needed.contains(confirm.condition())) {
            return Decision.refused(SafetyReason.NOTHING_TO_DECIDE);
        }
        if (confirm.on().filter(day -> !day.isAfter(today)).isEmpty()) {
            return Decision.refused(SafetyReason.NO_DAY);
        }
        if (words.isEmpty()) {
            return Decision.refused(SafetyReason.NO_HOW);
        }
        if (words.length() > LONGEST) {
            return Decision.refused(SafetyReason.HOW_TOO_LONG);
        }
        boolean same = new Met(confirm.on().get(), words).equals(met.get(confirm.condition()));
        return same ? Decision.happened() : Decision.happened(new PreparationEvent.SafetyConditionMet(confirm.informant(),
                confirm.question(), confirm.condition(), confirm.on().get(), words));
    }

    /** New answers: only that nobody meets stays, until it is decided anew. */
    static Conditions kept(Conditions before) {
        return before.noMeeting ? new Conditions(List.of(), true, Map.of()) : NONE;
    }
}
