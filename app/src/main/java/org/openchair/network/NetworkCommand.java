package org.openchair.network;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.openchair.events.ItemId;
import org.openchair.events.NetworkEvent.Outcome;
import org.openchair.events.NetworkEvent.Trait;
import org.openchair.events.SeatId;

/** What can be asked about those who matter. */
public sealed interface NetworkCommand {

    record Name(ItemId item, String name, String relation, Set<Trait> traits, String tried) implements NetworkCommand {}

    record TakeNameBack(ItemId item) implements NetworkCommand {}

    /** Somebody is better not in the room: a seat, or somebody who has none. */
    record KeepOut(ItemId item, Optional<SeatId> seat, String name, String why) implements NetworkCommand {}

    record LetIn(ItemId item) implements NetworkCommand {}

    record PlanAsking(ItemId item, SeatId asker, String how, Optional<LocalDate> on) implements NetworkCommand {}

    record Answer(ItemId item, Outcome outcome) implements NetworkCommand {}

    /** Whoever comes gets a seat. */
    record LaySeat(ItemId item, SeatId seat, String language) implements NetworkCommand {}
}
