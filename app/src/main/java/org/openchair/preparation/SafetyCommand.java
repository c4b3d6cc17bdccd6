package org.openchair.preparation;

import java.util.Map;
import org.openchair.events.PreparationEvent.SafetyAnswer;
import org.openchair.events.PreparationEvent.SafetyQuestion;
import org.openchair.events.SeatId;

/** What can be asked about safety. */
public sealed interface SafetyCommand {

    /** One adult answers for themselves, alone. */
    record Answer(Map<SafetyQuestion, SafetyAnswer> answers, String words) implements SafetyCommand {}

    /**
     * What is done about one answer.
     *
     * @param seen which answers the decision was made on; newer ones ask for a new look
     */
    record Decide(SeatId informant, SafetyQuestion question, long seen, String decision) implements SafetyCommand {}
}
