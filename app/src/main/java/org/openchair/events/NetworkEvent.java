package org.openchair.events;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Who matters around the person, who asks whom, and what each one does, in the family and when they meet. */
public sealed interface NetworkEvent extends Event {

    /** Somebody who matters to the person, as the author knows it. A later one about the same item takes its place. */
    record Named(ItemId item, String name, String relation, Set<Trait> traits, String tried) implements NetworkEvent {}

    record NameTakenBack(ItemId item) implements NetworkEvent {}

    /** Who is better not in the room, and why; a seat where they have one. The group never learns of it. */
    record KeptOut(ItemId item, String name, Optional<SeatId> seat, String why) implements NetworkEvent {}

    /** Lifted again, by its author or by the interventionist. */
    record LetIn(ItemId item, SeatId author) implements NetworkEvent {}

    /** How somebody who matters is asked to join: by whom, how, when. Carries the name for the one who asks. */
    record AskingPlanned(ItemId item, String name, SeatId asker, String how, Optional<LocalDate> on) implements NetworkEvent {}

    /** What came of asking; a seat once one was laid. */
    record Answered(ItemId item, SeatId asker, Outcome outcome, Optional<SeatId> seat) implements NetworkEvent {}

    /** What a supporter does in the family: what it helps, what it costs, what they could try. About themselves alone. */
    record FunctionWritten(Function function, String helps, String costs, String tryInstead) implements NetworkEvent {}

    record FunctionTakenBack(Function function) implements NetworkEvent {}

    /** Somebody could do this when the circle meets; it counts once they take it. */
    record RoleProposed(MeetingRole role, SeatId seat) implements NetworkEvent {}

    /** Somebody does this when the circle meets. */
    record RoleTaken(MeetingRole role) implements NetworkEvent {}

    /** The one who was proposed, or had taken it, does not; or the interventionist takes the proposal back. */
    record RoleGivenBack(MeetingRole role, SeatId seat) implements NetworkEvent {}

    /** What the author knows of somebody who matters. */
    enum Trait { TRUSTED, USING }

    enum Outcome { ASKED, COMING, NOT_COMING, SEATED }

    enum Function {
        PAYS, DRIVES, COVERS_UP, CHECKS, WORRIES, JOKES, MEDIATES, WITHDRAWS, CARES_FOR_CHILDREN, HOLDS_HOPE
    }

    enum MeetingRole { INVITER, HOST, SUPPORT_PERSON, TIMEKEEPER, SCRIBE, QUIET_SEAT, CHILD_CARE, RIDE_HOME }
}
