package org.openchair.firstday;

import java.util.List;
import java.util.Optional;
import org.openchair.consent.Clearance;
import org.openchair.events.FirstDayEvent.Thing;
import org.openchair.events.Viewer;
import org.openchair.kit.Screen;

/**
 * The first day: what is ready by whom, what nobody has yet, and for the person what is offered.
 *
 * @param open the thing whose form is shown
 */
public record FirstDayView(FirstDayCard card, boolean you, boolean writable,
                           List<ThingText> things, Optional<Form> open) implements Screen {

    /** What the reader has written for it so far. */
    public record Form(ThingText text, String words, String place, String phone, String date, String time, boolean there) {}

    static FirstDayView of(FirstDay day, Viewer viewer, String open) {
        boolean writable = !viewer.isPerson() && !day.members().closed() && day.clearance().contact() != Clearance.Contact.REFUSED;
        return new FirstDayView(FirstDayCard.whatever(day, viewer), viewer.isInterventionist(), writable,
                List.of(ThingText.values()), ThingText.of(open).filter(_ -> writable).map(text -> form(day, text, viewer)));
    }

    private static Form form(FirstDay day, ThingText text, Viewer viewer) {
        Thing thing = text.thing();
        return day.find(new FirstDay.Key(thing, viewer.seat())).map(FirstDay.Line::arranged)
                .map(line -> new Form(text, line.words(), line.place(), line.phone(),
                        line.at().map(at -> at.toLocalDate().toString()).orElse(""), line.at().map(at -> at.toLocalTime().toString()).orElse(""), true))
                .orElse(new Form(text, "", "", "", "", "", false));
    }

    public List<FirstDayCard.Ready> ready(ThingText text) {
        return card.ready().stream().filter(ready -> ready.text() == text).toList();
    }
}
