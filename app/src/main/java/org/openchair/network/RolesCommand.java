package org.openchair.network;

import org.openchair.events.NetworkEvent.Function;
import org.openchair.events.NetworkEvent.MeetingRole;
import org.openchair.events.SeatId;

/** What can be asked about what each one does. */
public sealed interface RolesCommand {

    /** About themselves alone; all three empty takes it back. */
    record Write(Function function, String helps, String costs, String tryInstead) implements RolesCommand {}

    record TakeBack(Function function) implements RolesCommand {}

    record Propose(MeetingRole role, SeatId seat) implements RolesCommand {}

    record Take(MeetingRole role) implements RolesCommand {}

    record GiveBack(MeetingRole role, SeatId seat) implements RolesCommand {}
}
