package org.openchair.story;

import org.openchair.circle.Roll;
import org.openchair.journal.Desk;
import org.openchair.journal.NoSuchCircle;
import org.openchair.journal.Visit;
import org.openchair.kit.Refusal;
import org.openchair.kit.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is kept, and having it all deleted. */
@Controller
class KeptController {
    private final Desk desk;

    KeptController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping("/circles/{circle}/kept")
    Screen kept(Visit visit) {
        return KeptView.of(visit);
    }

    @GetMapping("/circles/{circle}/deletion")
    Screen deletion(Visit visit) {
        // It is the person's to delete. Whoever keeps the circle may do it for them; a supporter may leave.
        if (visit.viewer().isSupporter()) {
            throw new NoSuchCircle();
        }
        return new DeletionView(visit.viewer().circle().toString(), visit.viewer().role(),
                visit.seen(Roll.EMPTY).members().personName());
    }

    @PostMapping("/circles/{circle}/deletion")
    Screen delete(Visit visit, @RequestParam(defaultValue = "false") boolean sure) {
        Screen form = deletion(visit);
        if (!sure) {
            return new Refusal(form, StoryReason.NOT_SURE);
        }
        desk.forget(visit);
        return new Deleted();
    }
}
