package org.openchair.network;

import org.openchair.events.NetworkEvent.Function;
import org.openchair.events.NetworkEvent.MeetingRole;
import org.openchair.events.SeatId;
import org.openchair.journal.Decision.Happened;
import org.openchair.journal.Decision.Refused;
import org.openchair.journal.Desk;
import org.openchair.journal.Visit;
import org.openchair.kit.Refusal;
import org.openchair.kit.Screen;
import org.openchair.kit.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What each one does, in the family and when the circle meets. */
@Controller
class RolesController {
    private final Desk desk;

    RolesController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping("/circles/{circle}/roles")
    Screen show(Visit visit) {
        return RolesView.of(visit.seen(Roles.NONE), visit.viewer());
    }

    @PostMapping("/circles/{circle}/roles/functions")
    Screen write(Visit visit, @RequestParam Function function, @RequestParam(defaultValue = "") String helps,
            @RequestParam(defaultValue = "") String costs, @RequestParam(defaultValue = "") String tryInstead) {
        return handle(visit, new RolesCommand.Write(function, helps, costs, tryInstead));
    }

    @PostMapping("/circles/{circle}/roles/functions/removal")
    Screen takeBack(Visit visit, @RequestParam Function function) {
        return handle(visit, new RolesCommand.TakeBack(function));
    }

    @PostMapping("/circles/{circle}/roles/proposals")
    Screen propose(Visit visit, @RequestParam MeetingRole role, @RequestParam SeatId seat) {
        return handle(visit, new RolesCommand.Propose(role, seat));
    }

    @PostMapping("/circles/{circle}/roles/holders")
    Screen take(Visit visit, @RequestParam MeetingRole role) {
        return handle(visit, new RolesCommand.Take(role));
    }

    @PostMapping("/circles/{circle}/roles/holders/end")
    Screen giveBack(Visit visit, @RequestParam MeetingRole role, @RequestParam SeatId seat) {
        return handle(visit, new RolesCommand.GiveBack(role, seat));
    }

    private Screen handle(Visit visit, RolesCommand command) {
        return switch (desk.handle(visit, Roles.NONE, command)) {
            case Happened _ -> new SeeOther("/circles/" + visit.viewer().circle() + "/roles");
            case Refused refused -> new Refusal(show(desk.visit(visit.viewer())), refused.reason());
        };
    }
}
