package org.openchair.invitation;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openchair.events.InvitationEvent.Lead;
import org.openchair.events.Viewer;
import org.openchair.kit.Screen;

/**
 * One's own reminder of the conversation: whether, when, and where to.
 *
 * @param talk  when it is, once both sides agreed
 * @param on    whether letters leave this installation
 * @param open  whether a reminder can be chosen now
 * @param asked what was chosen; empty where nobody is reminded
 * @param kept  the address that is kept, with its middle left out
 */
public record ReminderView(String circle, Optional<LocalDateTime> talk, boolean on, boolean open, Optional<Lead> asked, Optional<String> kept,
                           List<Lead> possible) implements Screen {

    static ReminderView of(Reminders reminders, Viewer viewer, boolean on, Optional<String> address, Instant now) {
        boolean open = !reminders.members().closed() && reminders.invitation().clearance().maySend()
                && (reminders.invitation().isAsked() || !viewer.isPerson());
        return new ReminderView(viewer.circle().toString(), reminders.talk(), on, open,
                Optional.ofNullable(reminders.chosen().get(viewer.seat())).map(Reminders.Choice::lead), address.map(ReminderView::hidden),
                Stream.of(Lead.values()).filter(lead -> !reminders.isLate(lead, now)).toList());
    }

    /** Key of how long before that is. */
    public static String word(Lead lead) {
        return switch (lead) {
            case DAY_BEFORE -> "invitation.reminder.day-before";
            case TWO_HOURS_BEFORE -> "invitation.reminder.two-hours";
        };
    }

    /** Enough to know it again. */
    private static String hidden(String address) {
        return address.charAt(0) + "…" + address.substring(address.indexOf('@'));
    }
}
