package org.openchair.invitation;

import java.time.Clock;
import org.openchair.events.InvitationEvent.Lead;
import org.openchair.journal.Decision.Happened;
import org.openchair.journal.Decision.Refused;
import org.openchair.journal.Desk;
import org.openchair.journal.Visit;
import org.openchair.kit.Named;
import org.openchair.kit.Refusal;
import org.openchair.kit.Screen;
import org.openchair.kit.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own reminder. */
@Controller
class ReminderController {
    private final Desk desk;
    private final OwnAddress address;
    private final Clock clock;

    ReminderController(Desk desk, OwnAddress address, Clock clock) {
        this.desk = desk;
        this.address = address;
        this.clock = clock;
    }

    @GetMapping("/circles/{circle}/invitation/reminder")
    Screen show(Visit visit) {
        return ReminderView.of(visit.seen(Reminders.NONE), visit.viewer(), address.isOn(visit.viewer()), address.of(visit.viewer()), clock.instant());
    }

    @PostMapping("/circles/{circle}/invitation/reminder")
    Screen choose(Visit visit, @RequestParam(defaultValue = "") String lead, @RequestParam(defaultValue = "") String email) {
        var choose = new ReminderCommand.Choose(Named.in(Lead.class, lead), email, address.of(visit.viewer()).isPresent());
        return switch (desk.handle(visit, Reminders.NONE, choose)) {
            case Happened _ -> {
                if (!email.isBlank()) {
                    address.keep(visit.viewer(), email.strip());
                }
                yield back(visit);
            }
            case Refused refused -> new Refusal(show(desk.visit(visit.viewer())), refused.reason());
        };
    }

    /** The address is deleted in the same transaction. */
    @PostMapping("/circles/{circle}/invitation/reminder/end")
    Screen drop(Visit visit) {
        return switch (desk.handle(visit, Reminders.NONE, new ReminderCommand.Drop())) {
            case Happened _ -> back(visit);
            case Refused refused -> new Refusal(show(desk.visit(visit.viewer())), refused.reason());
        };
    }

    private static Screen back(Visit visit) {
        return new SeeOther("/circles/" + visit.viewer().circle() + "/invitation/reminder");
    }
}
