package org.openchair.wellbeing;

import org.openchair.events.WellbeingEvent.LifeArea;

/** How each area of life is named. */
public enum AreaText {
    SLEEP("sleep", "wellbeing.area.sleep"),
    HEALTH("health", "wellbeing.area.health"),
    MONEY("money", "wellbeing.area.money"),
    WORK("work", "wellbeing.area.work"),
    FRIENDS("friends", "wellbeing.area.friends"),
    JOY("joy", "wellbeing.area.joy"),
    RELATION("relation", "wellbeing.area.relation"),
    CALM("calm", "wellbeing.area.calm");

    private final String field;
    private final String words;

    AreaText(String field, String words) {
        this.field = field;
        this.words = words;
    }

    LifeArea area() {
        return LifeArea.valueOf(name());
    }

    /** Name of the form field. */
    public String field() {
        return field;
    }

    /** Key of the words. */
    public String words() {
        return words;
    }
}
