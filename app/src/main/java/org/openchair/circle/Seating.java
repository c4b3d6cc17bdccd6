package org.openchair.circle;

import static org.openchair.journal.Decision.happened;
import static org.openchair.journal.Decision.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openchair.events.CircleEvent;
import org.openchair.events.Event;
import org.openchair.events.Role;
import org.openchair.events.Viewer;
import org.openchair.journal.Decision;

/** Seats: laying one, reaching whoever sits in it, giving it up. */
public final class Seating {
    private static final Pattern EMAIL = Pattern.compile("|[^\\s@]{1,64}@[^\\s@]{1,180}\\.[^\\s@.]{2,60}");

    private Seating() {}

    static Decision invite(Circle circle, CircleCommand.Invite invite, Viewer by) {
        if (!by.isInterventionist()) {
            return refused(CircleReason.NOT_YOURS);
        }
        if (circle.members().isBegun()) {
            return refused(CircleReason.BEGUN_INVITES);
        }
        if (isNoName(invite.name())) {
            return refused(CircleReason.NO_NAME);
        }
        if (circle.members().isNamed(invite.name())) {
            return refused(CircleReason.NAME_TAKEN);
        }
        if (!isEmail(invite.email())) {
            return refused(CircleReason.NO_EMAIL);
        }
        if (invite.relation().length() > Circle.LONGEST_NAME) {
            return refused(CircleReason.TOO_LONG);
        }
        List<Event> events = new ArrayList<>();
        events.add(new CircleEvent.Seated(invite.seat(), Role.SUPPORTER, invite.name().strip(), invite.relation().strip(),
                false, invite.language(), Optional.empty()));
        if (!invite.email().isBlank()) {
            events.add(new CircleEvent.Reachable(invite.seat(), invite.email().strip(), "", false, false, ""));
        }
        return new Decision.Happened(events);
    }

    static Decision reach(Circle circle, CircleCommand.Reach reach, Viewer by) {
        return mayNotReach(circle, reach, by).map(Decision::refused).orElseGet(() -> new Decision.Happened(reached(circle, reach)));
    }

    static Optional<CircleReason> mayNotReach(Circle circle, CircleCommand.Reach reach, Viewer by) {
        if (!by.isInterventionist() && !by.seat().equals(reach.seat())) {
            return Optional.of(CircleReason.NOT_YOURS);
        }
        if (!circle.members().isMember(reach.seat())) {
            return Optional.of(CircleReason.NO_SEAT);
        }
        if (!isEmail(reach.email().orElse(""))) {
            return Optional.of(CircleReason.NO_EMAIL);
        }
        boolean tooLong = reach.phone().orElse("").length() > Circle.LONGEST_NAME
                || reach.safeTimes().orElse("").length() > Circle.LONGEST;
        return tooLong ? Optional.of(CircleReason.TOO_LONG) : Optional.empty();
    }

    static List<CircleEvent.Reachable> reached(Circle circle, CircleCommand.Reach reach) {
        CircleEvent.Reachable was = circle.ways().getOrDefault(reach.seat(),
                new CircleEvent.Reachable(reach.seat(), "", "", false, false, ""));
        CircleEvent.Reachable now = new CircleEvent.Reachable(reach.seat(), reach.email().orElse(was.email()).strip(),
                reach.phone().orElse(was.phone()).strip(), reach.deviceShared().orElse(was.deviceShared()),
                reach.mayLeaveMessage().orElse(was.mayLeaveMessage()), reach.safeTimes().orElse(was.safeTimes()).strip());
        return now.equals(was) ? List.of() : List.of(now);
    }

    static Decision chooseLanguage(Circle circle, CircleCommand.ChooseLanguage choose, Viewer by) {
        boolean already = circle.members().seat(by.seat()).filter(seat -> seat.language().equals(choose.language())).isPresent();
        return already ? happened() : happened(new CircleEvent.LanguageChosen(choose.language()));
    }

    public static boolean isNoName(String name) {
        return name.isBlank() || name.length() > Circle.LONGEST_NAME;
    }

    public static boolean isEmail(String text) {
        return EMAIL.matcher(text.strip()).matches();
    }
}
