package org.openchair.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What lies on the circle's table, held against the person's own list. */
public sealed interface OptionsEvent extends Event {

    /** An option was put on the table. */
    record PutOnTable(ItemId item, Listing listing) implements OptionsEvent {}

    record TakenOff(ItemId item) implements OptionsEvent {}

    /** The person's own list of what matters to them; the newest replaces the one before. */
    record WishesSet(List<Wish> wishes) implements OptionsEvent {}

    /** Somebody phoned and says what they learned. */
    record Phoned(ItemId item, LocalDate on, String learned) implements OptionsEvent {}

    /** What somebody offers to do, should the person choose this. */
    record HelpOffered(ItemId item, String words) implements OptionsEvent {}

    /** The person leans towards this for now. */
    record Leaned(Choice choice, Optional<ItemId> item) implements OptionsEvent {}

    /** The interventionist's line about money: none, or which tie. */
    record TieDeclared(String words) implements OptionsEvent {}

    /** What a listing said on the day it was read; copied, so that the table keeps what was talked about. */
    record Listing(String name, String kind, String address, String phone, String website, Optional<Double> latitude,
                   Optional<Double> longitude, Set<String> codes, String source, LocalDate readOn) {}

    /** One thing that matters to the person. The code is a directory code ("MD"), empty for their own words. */
    record Wish(Weight weight, String code, String words) {}

    enum Weight { MUST_HAVE, WOULD_LIKE, WILL_NOT }

    /** "Not now" and "something smaller" always stand beside what lies on the table. */
    enum Choice { OPTION, SOMETHING_SMALLER, NOT_NOW }
}
