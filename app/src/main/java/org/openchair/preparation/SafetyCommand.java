package org.openchair.preparation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openchair.events.PreparationEvent.SafetyAnswer;
import org.openchair.events.PreparationEvent.SafetyCondition;
import org.openchair.events.PreparationEvent.SafetyQuestion;
import org.openchair.events.SeatId;

/** What can be asked about safety. */
public sealed interface SafetyCommand {

    /** One adult answers for themselves, alone. */
    record Answer(Map<SafetyQuestion, SafetyAnswer> answers, String words) implements SafetyCommand {}

    /**
     * What is done about one answer.
     *
     * @param seen       which answers the decision was made on; newer ones ask for a new look
     * @param conditions what must be in place before all sit down together
     * @param noMeeting  nobody sits down together until a new decision
     */
    record Decide(SeatId informant, SafetyQuestion question, long seen, String decision, List<SafetyCondition> conditions,
                  boolean noMeeting) implements SafetyCommand {}

    /** One thing that was needed is in place. */
    record Confirm(SeatId informant, SafetyQuestion question, SafetyCondition condition, Optional<LocalDate> on,
                   String words) implements SafetyCommand {}

    /** I am worried; only the interventionist is told. */
    record SayQuietly(String words) implements SafetyCommand {}

    /** @param seen the newest quiet word the decision was made on */
    record SettleQuietWord(SeatId speaker, long seen, String decision) implements SafetyCommand {}
}
