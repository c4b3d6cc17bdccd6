package org.openchair.aside;

import java.util.UUID;
import org.openchair.events.AsideEvent.About;
import org.openchair.events.ItemId;
import org.openchair.journal.Decision.Happened;
import org.openchair.journal.Decision.Refused;
import org.openchair.journal.Desk;
import org.openchair.journal.NoSuchCircle;
import org.openchair.journal.Visit;
import org.openchair.kit.NotForGuests;
import org.openchair.kit.Refusal;
import org.openchair.kit.Screen;
import org.openchair.kit.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asked alone, answered together. */
@Controller
@NotForGuests
class AsideController {
    private final Desk desk;

    AsideController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping("/circles/{circle}/asides")
    Screen show(Visit visit, @RequestParam(defaultValue = "") String open) {
        return AsidesView.of(visit.seen(Asides.NONE), visit.viewer(), open);
    }

    @PostMapping("/circles/{circle}/asides")
    Screen note(Visit visit, @RequestParam About about, @RequestParam(defaultValue = "") String words) {
        return handle(visit, "", new AsideCommand.Note(new ItemId(UUID.randomUUID()), about, words));
    }

    @PostMapping("/circles/{circle}/asides/{item}/sharing")
    Screen bring(Visit visit, @PathVariable UUID item, @RequestParam(defaultValue = "") String words) {
        return handle(visit, item.toString(), new AsideCommand.Bring(new ItemId(item), words));
    }

    @PostMapping("/circles/{circle}/asides/{item}/answer")
    Screen word(Visit visit, @PathVariable UUID item, @RequestParam(defaultValue = "0") int seen,
            @RequestParam(defaultValue = "") String answer) {
        return handle(visit, item.toString(), new AsideCommand.Word(new ItemId(item), seen, answer));
    }

    @PostMapping("/circles/{circle}/asides/{item}/backing")
    Screen stand(Visit visit, @PathVariable UUID item, @RequestParam(defaultValue = "0") int version) {
        return handle(visit, item.toString(), new AsideCommand.StandBehind(new ItemId(item), version));
    }

    @PostMapping("/circles/{circle}/asides/{item}/stepping-back")
    Screen stepBack(Visit visit, @PathVariable UUID item) {
        return handle(visit, "", new AsideCommand.StepBack(new ItemId(item)));
    }

    @PostMapping("/circles/{circle}/asides/{item}/telling")
    Screen tell(Visit visit, @PathVariable UUID item) {
        return handle(visit, "", new AsideCommand.Tell(new ItemId(item)));
    }

    @PostMapping("/circles/{circle}/asides/{item}/removal")
    Screen letGo(Visit visit, @PathVariable UUID item) {
        return handle(visit, "", new AsideCommand.LetGo(new ItemId(item)));
    }

    private Screen handle(Visit visit, String open, AsideCommand command) {
        // The person reads what they were told, and writes nothing here.
        if (visit.viewer().isPerson()) {
            throw new NoSuchCircle();
        }
        return switch (desk.handle(visit, Asides.NONE, command)) {
            case Happened _ -> new SeeOther("/circles/" + visit.viewer().circle() + "/asides");
            case Refused refused -> new Refusal(show(desk.visit(visit.viewer()), open), refused.reason());
        };
    }
}
