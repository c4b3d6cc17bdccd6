package org.openchair.story;

import java.util.Optional;

import org.openchair.events.ItemId;
import org.openchair.events.Sharing;

/** What can be asked about what is kept. */
sealed interface RightsCommand {

    record AddAccount(ItemId item, String words, Optional<Sharing> sharing) implements RightsCommand {}

    record TakeAccountBack(ItemId item) implements RightsCommand {}

    record AskCorrection(ItemId item, Optional<Kept> about, String words) implements RightsCommand {}

    record AnswerCorrection(ItemId item, String words) implements RightsCommand {}

    /** Nothing new is written about the person by others. */
    record Restrict() implements RightsCommand {}

    record LiftRestriction() implements RightsCommand {}
}
