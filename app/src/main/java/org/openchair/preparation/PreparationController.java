package org.openchair.preparation;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openchair.events.ItemId;
import org.openchair.events.PreparationEvent.SafetyCondition;
import org.openchair.events.PreparationEvent.SafetyQuestion;
import org.openchair.events.SeatId;
import org.openchair.journal.Decision;
import org.openchair.journal.Decision.Happened;
import org.openchair.journal.Decision.Refused;
import org.openchair.journal.Desk;
import org.openchair.journal.NoSuchCircle;
import org.openchair.journal.Visit;
import org.openchair.kit.Named;
import org.openchair.kit.Refusal;
import org.openchair.kit.Screen;
import org.openchair.kit.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The interventionist's page of the preparation. */
@Controller
class PreparationController {
    private final Desk desk;
    private final Clock clock;

    PreparationController(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/circles/{circle}/preparation")
    Screen show(Visit visit, @RequestParam(defaultValue = "") String decide) {
        return visit.viewer().isSupporter() ? new SeeOther("/circles/" + visit.viewer().circle() + "/part")
                : page(visit, decide);
    }

    @PostMapping("/circles/{circle}/safety/decisions")
    Screen decide(Visit visit, @RequestParam UUID informant, @RequestParam SafetyQuestion question,
            @RequestParam long seen, @RequestParam(defaultValue = "") String decision,
            @RequestParam(defaultValue = "") List<String> conditions, @RequestParam(defaultValue = "false") boolean noMeeting) {
        interventionist(visit);
        String open = Informant.key(informant.toString(), question);
        List<SafetyCondition> chosen = conditions.stream().flatMap(name -> Named.in(SafetyCondition.class, name).stream()).toList();
        if (chosen.size() < conditions.size()) {
            return new Refusal(page(visit, open), SafetyReason.NO_SUCH_CONDITION);
        }
        var command = new SafetyCommand.Decide(new SeatId(informant), question, seen, decision, chosen, noMeeting);
        return answer(visit, desk.handle(visit, Safety.NONE, command), open);
    }

    @PostMapping("/circles/{circle}/safety/conditions")
    Screen confirm(Visit visit, @RequestParam UUID informant, @RequestParam SafetyQuestion question,
            @RequestParam(defaultValue = "") String condition, @RequestParam(defaultValue = "") String on, @RequestParam(defaultValue = "") String how) {
        interventionist(visit);
        String concern = Informant.key(informant.toString(), question);
        Optional<SafetyCondition> needed = Named.in(SafetyCondition.class, condition);
        return needed.isEmpty() ? new Refusal(page(visit, concern), SafetyReason.NO_SUCH_CONDITION)
                : answer(visit, desk.handle(visit, Safety.NONE, new SafetyCommand.Confirm(new SeatId(informant), question, needed.get(), day(on), how)),
                        Informant.key(concern, needed.get()));
    }

    @PostMapping("/circles/{circle}/quiet-word/settlement")
    Screen settle(Visit visit, @RequestParam UUID speaker, @RequestParam long seen, @RequestParam(defaultValue = "") String settlement) {
        interventionist(visit);
        var command = new SafetyCommand.SettleQuietWord(new SeatId(speaker), seen, settlement);
        return answer(visit, desk.handle(visit, Safety.NONE, command), "");
    }

    @PostMapping("/circles/{circle}/preparation/barriers")
    Screen nameBarrier(Visit visit, @RequestParam(defaultValue = "") String barrier,
            @RequestParam(defaultValue = "") String way) {
        return handle(visit, new PreparationCommand.NameBarrier(new ItemId(UUID.randomUUID()), barrier, way));
    }

    @PostMapping("/circles/{circle}/preparation/barriers/{item}/removal")
    Screen takeBarrierBack(Visit visit, @PathVariable UUID item) {
        interventionist(visit);
        return answer(visit, desk.handle(visit, Barriers.NONE, new BarrierCommand.TakeBack(new ItemId(item))), "");
    }

    @PostMapping("/circles/{circle}/preparation/meetings")
    Screen planMeeting(Visit visit, @RequestParam(defaultValue = "") String date,
            @RequestParam(defaultValue = "") String time, @RequestParam(defaultValue = "") String place) {
        return handle(visit, new PreparationCommand.PlanMeeting(new ItemId(UUID.randomUUID()), moment(date, time), place));
    }

    @PostMapping("/circles/{circle}/preparation/meetings/{item}/cancellation")
    Screen cancelMeeting(Visit visit, @PathVariable UUID item) {
        return handle(visit, new PreparationCommand.CancelMeeting(new ItemId(item)));
    }

    private Screen handle(Visit visit, PreparationCommand command) {
        interventionist(visit);
        return answer(visit, desk.handle(visit, Preparation.NONE, command), "");
    }

    private Screen answer(Visit visit, Decision decision, String decide) {
        return switch (decision) {
            case Happened _ -> new SeeOther("/circles/" + visit.viewer().circle() + "/preparation");
            case Refused refused -> new Refusal(page(desk.visit(visit.viewer()), decide), refused.reason());
        };
    }

    private Screen page(Visit visit, String decide) {
        interventionist(visit);
        return PreparationView.of(visit.seen(Preparation.NONE), visit.seen(Safety.NONE), visit.seen(Board.NONE),
                visit.viewer(), decide, clock.instant());
    }

    /** For the person there is nothing here; what supporters see of it is their own page. */
    private static void interventionist(Visit visit) {
        if (!visit.viewer().isInterventionist()) {
            throw new NoSuchCircle();
        }
    }

    private static Optional<LocalDate> day(String date) {
        try {
            return Optional.of(LocalDate.parse(date));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDateTime> moment(String date, String time) {
        try {
            return Optional.of(LocalDateTime.of(LocalDate.parse(date), LocalTime.parse(time)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
