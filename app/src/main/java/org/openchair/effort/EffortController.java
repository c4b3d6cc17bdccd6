package org.openchair.effort;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.openchair.events.CircleEvent.Level;
import org.openchair.events.ItemId;
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

/** The interventionist's time. For anybody else this page is not there. */
@Controller
class EffortController {
    private final Desk desk;
    private final Clock clock;

    EffortController(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/circles/{circle}/effort")
    Screen show(Visit visit) {
        if (!visit.viewer().isInterventionist()) {
            throw new NoSuchCircle();
        }
        return EffortView.of(visit.seen(Effort.NONE), visit.viewer(), clock.instant());
    }

    @PostMapping("/circles/{circle}/effort/minutes")
    Screen note(Visit visit, @RequestParam(defaultValue = "") String level, @RequestParam(defaultValue = "") String minutes,
            @RequestParam(defaultValue = "") String on, @RequestParam(defaultValue = "") String words) {
        return handle(visit, new EffortCommand.Note(new ItemId(UUID.randomUUID()),
                Named.in(Level.class, level), number(minutes), day(on), words));
    }

    @PostMapping("/circles/{circle}/effort/minutes/{item}/removal")
    Screen takeBack(Visit visit, @PathVariable ItemId item) {
        return handle(visit, new EffortCommand.TakeBack(item));
    }

    private Screen handle(Visit visit, EffortCommand command) {
        Screen page = show(visit);
        return switch (desk.handle(visit, Effort.NONE, command)) {
            case Happened _ -> new SeeOther("/circles/" + visit.viewer().circle() + "/effort");
            case Refused refused -> new Refusal(page, refused.reason());
        };
    }

    private static Optional<Integer> number(String text) {
        try {
            return Optional.of(Integer.parseInt(text.strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
