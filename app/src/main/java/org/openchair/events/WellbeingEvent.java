package org.openchair.events;

import java.util.List;
import java.util.Map;

/** How one human is doing, by their own account: never about another, and theirs alone unless they choose otherwise. */
public sealed interface WellbeingEvent extends Event {

    /** Some areas of one's life, from 0 (very hard) to 10 (good). */
    record AreasRated(Map<LifeArea, Integer> areas, String words, Sharing sharing) implements WellbeingEvent {}

    /** A self-check, answered word for word as its authors wrote it: each answer from 0 to 3. */
    record SelfChecked(SelfCheck check, List<Integer> answers, Sharing sharing) implements WellbeingEvent {}

    /** Where somebody found support for themselves. */
    record SupportFound(String where, String words, Sharing sharing) implements WellbeingEvent {}

    /** What somebody tried between meetings, and how it went. */
    record Practised(String tried, String went, Sharing sharing) implements WellbeingEvent {}

    enum LifeArea { SLEEP, HEALTH, MONEY, WORK, FRIENDS, JOY, RELATION, CALM }

    enum SelfCheck { PHQ_2, GAD_2 }
}
