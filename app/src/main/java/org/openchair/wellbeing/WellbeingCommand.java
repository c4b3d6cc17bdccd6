package org.openchair.wellbeing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openchair.events.Sharing;
import org.openchair.events.WellbeingEvent.LifeArea;
import org.openchair.events.WellbeingEvent.SelfCheck;

/** What somebody can note about themselves. */
public sealed interface WellbeingCommand {

    Optional<Sharing> sharing();

    /** @param areas those that were answered, from 0 to 10 */
    record Rate(Map<LifeArea, Integer> areas, String words, Optional<Sharing> sharing) implements WellbeingCommand {}

    /** @param answers in order; empty where there is none */
    record Check(SelfCheck check, List<Optional<Integer>> answers, Optional<Sharing> sharing) implements WellbeingCommand {}

    record FindSupport(String where, String words, Optional<Sharing> sharing) implements WellbeingCommand {}

    record Practise(String tried, String went, Optional<Sharing> sharing) implements WellbeingCommand {}
}
