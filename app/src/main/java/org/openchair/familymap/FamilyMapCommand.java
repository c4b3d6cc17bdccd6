package org.openchair.familymap;

import java.util.List;
import java.util.Optional;
import org.openchair.events.FamilyMapEvent.Concern;
import org.openchair.events.FamilyMapEvent.Gender;
import org.openchair.events.FamilyMapEvent.Kind;
import org.openchair.events.FamilyMapEvent.Tie;
import org.openchair.events.ItemId;
import org.openchair.events.SeatId;
import org.openchair.events.Sharing;

/** What can be asked of the family map. */
public sealed interface FamilyMapCommand {

    /** What draws, as against what only the one whose figure it is can do, or what takes something away. */
    sealed interface Drawing extends FamilyMapCommand {}

    /** As typed: years may be none. */
    record Details(String name, Gender gender, String born, boolean dead, String died, Kind kind, Optional<SeatId> seat) {}

    /**
     * A new figure, and in the same step how it belongs to another.
     *
     * @param tie names what ties the two, should it need a name
     * @param to  a figure or a couple
     */
    record Draw(ItemId figure, ItemId tie, String name, Optional<Gender> gender, String born, Optional<Kin> relation,
                Optional<ItemId> to) implements Drawing {}

    record Change(ItemId figure, Details details) implements Drawing {}

    record Erase(ItemId figure) implements FamilyMapCommand {}

    /** @param with a figure or, for a child, a couple */
    record Join(ItemId item, Optional<ItemId> from, Optional<ItemId> with, Optional<Joining> how) implements Drawing {}

    record ChangeCouple(ItemId couple, Tie tie, String since, String until) implements Drawing {}

    record EraseCouple(ItemId couple) implements FamilyMapCommand {}

    record ReleaseChild(ItemId child, ItemId of) implements FamilyMapCommand {}

    /** One place to the left among brothers and sisters. */
    record MoveEarlier(ItemId child, ItemId of) implements Drawing {}

    record DrawHousehold(ItemId household, String name, List<ItemId> members) implements Drawing {}

    record EraseHousehold(ItemId household) implements FamilyMapCommand {}

    record EraseBond(ItemId bond) implements FamilyMapCommand {}

    /** @param informant on whose word; the interventionist may write it down for somebody */
    record Report(ItemId item, ItemId figure, SeatId informant, Optional<Concern> concern, String words) implements Drawing {}

    record TakeReportBack(ItemId item) implements FamilyMapCommand {}

    record SelfIdentify(Optional<Concern> concern, boolean recovering, Sharing sharing) implements FamilyMapCommand {}

    record TakeSelfIdentificationBack(Concern concern) implements FamilyMapCommand {}

    record Correct(String name, Gender gender, String born) implements FamilyMapCommand {}

    record Hide() implements FamilyMapCommand {}

    record Show() implements FamilyMapCommand {}

    /** A family read from a file, beside what is there. */
    record Import(Family read) implements Drawing {}
}
