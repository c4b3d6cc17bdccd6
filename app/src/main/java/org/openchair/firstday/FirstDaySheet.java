package org.openchair.firstday;

import org.openchair.events.Viewer;
import org.openchair.kit.Screen;
import org.openchair.kit.Who;

/** The first day on paper, to be stuck on the fridge or put in the bag. */
public record FirstDaySheet(FirstDayCard card, String person) implements Screen {

    /** @param initials whether the person is named by the first letters alone */
    static FirstDaySheet of(FirstDay day, Viewer viewer, boolean initials) {
        String name = day.members().personName();
        return new FirstDaySheet(FirstDayCard.whatever(day, viewer), initials ? Who.initials(name) : name);
    }
}
