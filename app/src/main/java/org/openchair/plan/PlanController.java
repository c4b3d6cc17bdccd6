package org.openchair.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.openchair.events.ItemId;
import org.openchair.events.PlanEvent.Section;
import org.openchair.events.SeatId;
import org.openchair.journal.Decision.Happened;
import org.openchair.journal.Decision.Refused;
import org.openchair.journal.Desk;
import org.openchair.journal.NoSuchCircle;
import org.openchair.journal.Visit;
import org.openchair.kit.Refusal;
import org.openchair.kit.Screen;
import org.openchair.kit.SeeOther;
import org.openchair.plan.PlanCommand.Agree;
import org.openchair.plan.PlanCommand.Propose;
import org.openchair.plan.PlanCommand.Remove;
import org.openchair.plan.PlanCommand.Reword;
import org.openchair.plan.PlanCommand.TakeBack;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/circles/{circle}/plan")
class PlanController {
    private final Desk desk;

    PlanController(Desk desk) {
        this.desk = desk;
    }

    // A refused form stands at its own address: looking there again shows the plan.
    @GetMapping({"", "/{form:lines|agreement}"})
    Screen show(Visit visit, @RequestParam(defaultValue = "FIRST_STEP") Section section) {
        return PlanView.of(circle(visit), visit.seen(Plan.NONE), visit.viewer(), section.name());
    }

    @GetMapping("/versions")
    Screen versions(Visit visit) {
        return VersionsView.of(circle(visit), visit.seen(Plan.NONE), visit.viewer());
    }

    @GetMapping("/print")
    Screen print(Visit visit, @RequestParam(defaultValue = "false") boolean initials) {
        return PlanSheet.of(visit.seen(Plan.NONE), initials);
    }

    @GetMapping("/lines/{item}")
    Screen line(Visit visit, @PathVariable ItemId item) {
        Plan seen = visit.seen(Plan.NONE);
        return seen.line(item).map(line -> LineView.of(circle(visit), line, seen, visit.viewer())).orElseThrow(NoSuchCircle::new);
    }

    @PostMapping("/lines")
    Screen propose(Visit visit, @RequestParam Section section, @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") Set<SeatId> touches) {
        Propose propose = new Propose(new ItemId(UUID.randomUUID()), section, plain(words), touches);
        return answer(visit, propose, section);
    }

    @PostMapping("/lines/{item}")
    Screen reword(Visit visit, @PathVariable ItemId item, @RequestParam int seen,
            @RequestParam(defaultValue = "") String words, @RequestParam(defaultValue = "") Set<SeatId> touches) {
        return switch (desk.handle(visit, Plan.NONE, new Reword(item, seen, plain(words), touches))) {
            case Happened _ -> back(visit);
            case Refused refused -> {
                Visit now = desk.visit(visit.viewer());
                boolean gone = now.seen(Plan.NONE).line(item).isEmpty();
                yield new Refusal(gone ? show(now, Section.FIRST_STEP) : line(now, item), refused.reason());
            }
        };
    }

    @PostMapping("/lines/{item}/removal")
    Screen remove(Visit visit, @PathVariable ItemId item, @RequestParam int seen) {
        return answer(visit, new Remove(item, seen), Section.FIRST_STEP);
    }

    @PostMapping("/lines/{item}/withdrawal")
    Screen takeBack(Visit visit, @PathVariable ItemId item) {
        return answer(visit, new TakeBack(item), Section.FIRST_STEP);
    }

    /** The lines and the versions that were read stand beside each other in the form. */
    @PostMapping("/agreement")
    Screen agree(Visit visit, @RequestParam(defaultValue = "") List<ItemId> item,
            @RequestParam(defaultValue = "") List<Integer> seen) {
        Map<ItemId, Integer> read = new HashMap<>();
        for (int n = 0; n < Math.min(item.size(), seen.size()); n++) {
            read.put(item.get(n), seen.get(n));
        }
        return answer(visit, new Agree(Map.copyOf(read)), Section.FIRST_STEP);
    }

    private Screen answer(Visit visit, PlanCommand command, Section section) {
        return switch (desk.handle(visit, Plan.NONE, command)) {
            case Happened _ -> back(visit);
            case Refused refused -> new Refusal(show(desk.visit(visit.viewer()), section), refused.reason());
        };
    }

    /** Browsers end lines with two characters; one is kept. */
    private static String plain(String text) {
        return text.replace("\r\n", "\n").strip();
    }

    private static SeeOther back(Visit visit) {
        return new SeeOther("/circles/" + circle(visit) + "/plan");
    }

    private static String circle(Visit visit) {
        return visit.viewer().circle().toString();
    }
}
