package org.openchair.network;

import org.openchair.events.NetworkEvent.Function;
import org.openchair.events.NetworkEvent.MeetingRole;

/** How each function and each role is called on a page: keys of sentences. */
final class RolesText {
    private RolesText() {}

    static String of(Function function) {
        return switch (function) {
            case PAYS -> "network.function.pays";
            case DRIVES -> "network.function.drives";
            case COVERS_UP -> "network.function.covers-up";
            case CHECKS -> "network.function.checks";
            case WORRIES -> "network.function.worries";
            case JOKES -> "network.function.jokes";
            case MEDIATES -> "network.function.mediates";
            case WITHDRAWS -> "network.function.withdraws";
            case CARES_FOR_CHILDREN -> "network.function.cares-for-children";
            case HOLDS_HOPE -> "network.function.holds-hope";
        };
    }

    static String of(MeetingRole role) {
        return switch (role) {
            case INVITER -> "network.role.inviter";
            case HOST -> "network.role.host";
            case SUPPORT_PERSON -> "network.role.support-person";
            case TIMEKEEPER -> "network.role.timekeeper";
            case SCRIBE -> "network.role.scribe";
            case QUIET_SEAT -> "network.role.quiet-seat";
            case CHILD_CARE -> "network.role.child-care";
            case RIDE_HOME -> "network.role.ride-home";
        };
    }

    static String why(MeetingRole role) {
        return switch (role) {
            case INVITER -> "network.role.inviter-why";
            case HOST -> "network.role.host-why";
            case SUPPORT_PERSON -> "network.role.support-person-why";
            case TIMEKEEPER -> "network.role.timekeeper-why";
            case SCRIBE -> "network.role.scribe-why";
            case QUIET_SEAT -> "network.role.quiet-seat-why";
            case CHILD_CARE -> "network.role.child-care-why";
            case RIDE_HOME -> "network.role.ride-home-why";
        };
    }
}
