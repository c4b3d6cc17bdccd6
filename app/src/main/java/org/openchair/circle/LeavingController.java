package org.openchair.circle;

import org.openchair.events.Sharing;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A supporter leaves; their link and pages end with it. */
@Controller
class LeavingController {
    private final Desk desk;

    LeavingController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping("/circles/{circle}/departure")
    Screen show(Visit visit) {
        if (!visit.viewer().isSupporter()) {
            throw new NoSuchCircle();
        }
        return LeavingView.of(visit.seen(Leaving.NONE), visit.viewer());
    }

    @PostMapping("/circles/{circle}/departure")
    Screen leave(Visit visit, @RequestParam(defaultValue = "") String words, @RequestParam(defaultValue = "INTERVENTIONIST") Sharing sharing) {
        Screen page = show(visit);
        return switch (desk.handle(visit, Leaving.NONE, new Leaving.Leave(words, sharing))) {
            case Happened _ -> new SeeOther("/");
            case Refused refused -> new Refusal(page, refused.reason());
        };
    }
}
