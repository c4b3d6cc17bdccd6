package org.openchair.story;

import java.time.Clock;
import org.openchair.events.SeatId;
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

/** What the interventionist does from the circle's own page: a brief before the next call, a nudge to who is waited for. */
@Controller
class BoardController {
    private final Desk desk;
    private final Clock clock;

    BoardController(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/circles/{circle}/brief")
    Screen brief(Visit visit, @RequestParam(defaultValue = "false") boolean initials) {
        interventionist(visit);
        return BriefView.of(visit, clock.instant(), initials);
    }

    @PostMapping("/circles/{circle}/seats/{seat}/nudge")
    Screen nudge(Visit visit, @PathVariable SeatId seat) {
        interventionist(visit);
        return switch (desk.handle(visit, Nudging.NONE, new Nudging.Nudge(seat))) {
            case Happened _ -> new SeeOther("/circles/" + visit.viewer().circle());
            case Refused refused -> new Refusal(CircleView.of(desk.visit(visit.viewer()), clock.instant()), refused.reason());
        };
    }

    /** For anybody else these are not there. */
    private static void interventionist(Visit visit) {
        if (!visit.viewer().isInterventionist()) {
            throw new NoSuchCircle();
        }
    }
}
