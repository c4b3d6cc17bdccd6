package org.openchair.options;

import java.time.LocalDate;
import java.util.Optional;
import org.openchair.events.ItemId;
import org.openchair.events.OptionsEvent.Choice;
import org.openchair.events.OptionsEvent.Listing;
import org.openchair.events.OptionsEvent.Wish;

/** What can be asked of the table. */
public sealed interface OptionsCommand {

    /** The person wants to look at options, whatever was answered before. */
    record Look() implements OptionsCommand {}

    record AddWish(Wish wish) implements OptionsCommand {}

    record DropWish(Wish wish) implements OptionsCommand {}

    record Put(ItemId item, Listing listing) implements OptionsCommand {}

    record TakeOff(ItemId item) implements OptionsCommand {}

    record Phone(ItemId item, Optional<LocalDate> on, String learned) implements OptionsCommand {}

    /** What the one who asks offers to do; an empty text takes it back. */
    record OfferHelp(ItemId item, String words) implements OptionsCommand {}

    record Lean(Choice choice, Optional<ItemId> item) implements OptionsCommand {}

    /** @param tied whether there is a tie that the words name; without one no words are kept */
    record DeclareTie(boolean tied, String words) implements OptionsCommand {}
}
