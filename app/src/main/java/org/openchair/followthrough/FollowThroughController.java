package org.openchair.followthrough;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.openchair.events.ItemId;
import org.openchair.events.Sharing;
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

/** Follow-through for everybody in the circle. */
@Controller
class FollowThroughController {
    private final Desk desk;
    private final Clock clock;

    FollowThroughController(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/circles/{circle}/follow-through")
    Screen show(Visit visit, @RequestParam(defaultValue = "") String day) {
        return FollowThroughView.of(visit.seen(FollowThrough.NONE), visit.viewer(),
                date(day).map(LocalDate::toString).orElse(""), clock.instant());
    }

    @PostMapping("/circles/{circle}/follow-through/dates")
    Screen choose(Visit visit, @RequestParam(defaultValue = "") String date, @RequestParam(defaultValue = "") String time,
            @RequestParam(defaultValue = "") String how) {
        return handle(visit, new FollowThroughCommand.ChooseDate(new ItemId(UUID.randomUUID()), moment(date, time), How.of(how)));
    }

    @PostMapping("/circles/{circle}/follow-through/dates/{item}/cancellation")
    Screen cancel(Visit visit, @PathVariable UUID item) {
        return handle(visit, new FollowThroughCommand.CancelDate(new ItemId(item)));
    }

    @PostMapping("/circles/{circle}/follow-through/reminders")
    Screen wantReminders(Visit visit) {
        return handle(visit, new FollowThroughCommand.WantReminders());
    }

    @PostMapping("/circles/{circle}/follow-through/reminders/withdrawal")
    Screen stopReminders(Visit visit) {
        return handle(visit, new FollowThroughCommand.StopReminders());
    }

    @PostMapping("/circles/{circle}/follow-through/check-ins")
    Screen checkIn(Visit visit, @RequestParam(defaultValue = "") String ease, @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String sharing) {
        return handle(visit, new FollowThroughCommand.CheckIn(number(ease), words,
                Named.in(Sharing.class, sharing)));
    }

    @PostMapping("/circles/{circle}/follow-through/reviews")
    Screen review(Visit visit, @RequestParam(defaultValue = "") String review) {
        return handle(visit, new FollowThroughCommand.Review(review));
    }

    @GetMapping("/circles/{circle}/follow-through/closing")
    Screen closing(Visit visit) {
        if (visit.viewer().isSupporter()) {
            throw new NoSuchCircle();
        }
        return ClosingView.of(visit.seen(FollowThrough.NONE), visit.viewer());
    }

    @PostMapping("/circles/{circle}/follow-through/closing")
    Screen close(Visit visit, @RequestParam(defaultValue = "") String words) {
        Screen closing = closing(visit);
        return answer(visit, desk.handle(visit, FollowThrough.NONE, new FollowThroughCommand.Close(words)), closing);
    }

    private Screen handle(Visit visit, FollowThroughCommand command) {
        Decision decision = desk.handle(visit, FollowThrough.NONE, command);
        return answer(visit, decision, show(desk.visit(visit.viewer()), ""));
    }

    private static Screen answer(Visit visit, Decision decision, Screen otherwise) {
        return switch (decision) {
            case Happened _ -> new SeeOther("/circles/" + visit.viewer().circle() + "/follow-through");
            case Refused refused -> new Refusal(otherwise, refused.reason());
        };
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
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

    private static Optional<Integer> number(String text) {
        return text.matches("\\d{1,2}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
