package org.openchair.beginning;

import java.util.UUID;
import org.openchair.events.SeatId;
import org.openchair.invitation.Invitation;
import org.openchair.journal.Decision.Happened;
import org.openchair.journal.Decision.Refused;
import org.openchair.journal.Desk;
import org.openchair.journal.NoSuchCircle;
import org.openchair.journal.Visit;
import org.openchair.kit.Refusal;
import org.openchair.kit.Screen;
import org.openchair.kit.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A circle that the person began: their own place in it, and the interventionist's hello. */
@Controller
class BeginningController {
    private final Desk desk;

    BeginningController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping("/circles/{circle}/beginning")
    Screen show(Visit visit) {
        Beginning seen = visit.seen(Beginning.NONE);
        if (visit.viewer().isSupporter() || !seen.members().isBegun()) {
            throw new NoSuchCircle();
        }
        return visit.viewer().isPerson() ? BeginningView.of(seen, visit.viewer(), visit.seen(Invitation.NONE).lapsesAt())
                : GreetingView.of(seen, visit.viewer());
    }

    @PostMapping("/circles/{circle}/beginning/greeting")
    Screen greet(Visit visit, @RequestParam(defaultValue = "") String words) {
        return handle(visit, new BeginningCommand.Greet(plain(words)));
    }

    @PostMapping("/circles/{circle}/beginning/refusal")
    Screen turnDown(Visit visit, @RequestParam(defaultValue = "") String reason) {
        return handle(visit, new BeginningCommand.TurnDown(plain(reason)));
    }

    @PostMapping("/circles/{circle}/beginning/seats")
    Screen invite(Visit visit, @RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String relation,
            @RequestParam(defaultValue = "en") String language) {
        return handle(visit, new BeginningCommand.Invite(new SeatId(UUID.randomUUID()), name, relation, language));
    }

    @PostMapping("/circles/{circle}/beginning/seats/{seat}/removal")
    Screen unseat(Visit visit, @PathVariable SeatId seat) {
        return handle(visit, new BeginningCommand.Unseat(seat));
    }

    @PostMapping("/circles/{circle}/beginning/clock")
    Screen keepOpen(Visit visit) {
        return handle(visit, new BeginningCommand.KeepOpen());
    }

    private Screen handle(Visit visit, BeginningCommand command) {
        show(visit);
        return switch (desk.handle(visit, Beginning.NONE, command)) {
            case Happened _ -> new SeeOther("/circles/" + visit.viewer().circle() + "/beginning");
            case Refused refused -> new Refusal(show(desk.visit(visit.viewer())), refused.reason());
        };
    }

    private static String plain(String words) {
        return words.replace("\r\n", "\n");
    }
}
