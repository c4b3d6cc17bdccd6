package org.openchair.preparation;

import java.time.Clock;
import java.util.UUID;
import org.openchair.events.ItemId;
import org.openchair.events.PreparationEvent.Part;
import org.openchair.events.PreparationEvent.SafetyAnswer;
import org.openchair.events.PreparationEvent.SafetyQuestion;
import org.openchair.firstday.FirstDay;
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

/** A supporter's own part. */
@Controller
class PartController {
    private final Desk desk;
    private final Clock clock;

    PartController(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/circles/{circle}/part")
    Screen show(Visit visit, @RequestParam(defaultValue = "") String open) {
        supporter(visit);
        return PartView.of(visit.seen(Preparation.NONE), visit.seen(Safety.NONE), visit.seen(FirstDay.NONE), visit.seen(Board.NONE), visit.viewer(), open,
                clock.instant());
    }

    @PostMapping("/circles/{circle}/part/agreement")
    Screen agree(Visit visit) {
        return handle(visit, new PreparationCommand.Agree(), Step.AGREEMENT);
    }

    @PostMapping("/circles/{circle}/part/agreement/withdrawal")
    Screen withdraw(Visit visit) {
        return handle(visit, new PreparationCommand.WithdrawAgreement(), Step.AGREEMENT);
    }

    @NotForGuests
    @PostMapping("/circles/{circle}/part/words")
    Screen write(Visit visit, @RequestParam Part part, @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String feeling) {
        return handle(visit, isExperience(part) ? new PreparationCommand.WriteExperience(words, feeling)
                : new PreparationCommand.Write(part, words), step(part));
    }

    @NotForGuests
    @PostMapping("/circles/{circle}/part/words/{part}/removal")
    Screen takeBack(Visit visit, @PathVariable Part part) {
        return handle(visit, new PreparationCommand.TakeBack(part), step(part));
    }

    @NotForGuests
    @PostMapping("/circles/{circle}/part/barriers")
    Screen nameBarrier(Visit visit, @RequestParam(defaultValue = "") String barrier,
            @RequestParam(defaultValue = "") String way) {
        return handle(visit, new PreparationCommand.NameBarrier(new ItemId(UUID.randomUUID()), barrier, way), Step.BARRIERS);
    }

    @NotForGuests
    @PostMapping("/circles/{circle}/part/barriers/{item}/removal")
    Screen takeBarrierBack(Visit visit, @PathVariable UUID item) {
        supporter(visit);
        return switch (desk.handle(visit, Barriers.NONE, new BarrierCommand.TakeBack(new ItemId(item)))) {
            case Happened _ -> new SeeOther("/circles/" + visit.viewer().circle() + "/part");
            case Refused refused -> new Refusal(show(desk.visit(visit.viewer()), Step.BARRIERS.slug()), refused.reason());
        };
    }

    private Screen handle(Visit visit, PreparationCommand command, Step step) {
        supporter(visit);
        return switch (desk.handle(visit, Preparation.NONE, command)) {
            case Happened _ -> new SeeOther("/circles/" + visit.viewer().circle() + "/part");
            case Refused refused -> new Refusal(show(desk.visit(visit.viewer()), step.slug()), refused.reason());
        };
    }

    /** For anybody else this page is not there. */
    private static void supporter(Visit visit) {
        if (!visit.viewer().isSupporter()) {
            throw new NoSuchCircle();
        }
    }

    private static boolean isExperience(Part part) {
        return step(part) == Step.EXPERIENCE;
    }

    private static Step step(Part part) {
        return switch (part) {
            case APPRECIATION -> Step.APPRECIATION;
            case OBSERVATION, FEELING -> Step.EXPERIENCE;
            case OWN_CHANGE -> Step.OWN_CHANGE;
            case OFFER -> Step.OFFER;
        };
    }
}
