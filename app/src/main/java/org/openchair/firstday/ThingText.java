package org.openchair.firstday;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.openchair.events.FirstDayEvent.Thing;

/** How each thing is called, and what is good to think of. */
public enum ThingText {
    APPOINTMENT("firstday.thing.appointment", "firstday.thing.appointment-hint"),
    RIDE("firstday.thing.ride", "firstday.thing.ride-hint"),
    BAG("firstday.thing.bag", "firstday.thing.bag-hint"),
    MEDICINES("firstday.thing.medicines", "firstday.thing.medicines-hint"),
    CHILDREN("firstday.thing.children", "firstday.thing.children-hint"),
    PETS("firstday.thing.pets", "firstday.thing.pets-hint"),
    WORK("firstday.thing.work", "firstday.thing.work-hint"),
    PHONE("firstday.thing.phone", "firstday.thing.phone-hint"),
    PAPERS("firstday.thing.papers", "firstday.thing.papers-hint");

    private final String title;
    private final String hint;

    ThingText(String title, String hint) {
        this.title = title;
        this.hint = hint;
    }

    public String title() {
        return title;
    }

    public String hint() {
        return hint;
    }

    public Thing thing() {
        return Thing.valueOf(name());
    }

    /** How it is named in an address. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ThingText> of(String slug) {
        return Stream.of(values()).filter(text -> text.slug().equals(slug)).findFirst();
    }
}
