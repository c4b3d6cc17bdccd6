package org.openchair.firstday;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.openchair.events.FirstDayEvent.Thing;
import org.openchair.events.SeatId;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first day: what each has ready, and what the person would like of it. */
@Controller
@NotForGuests
class FirstDayController {
    private final Desk desk;

    FirstDayController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping("/circles/{circle}/first-day")
    Screen show(Visit visit, @RequestParam(defaultValue = "") String open) {
        return FirstDayView.of(visit.seen(FirstDay.NONE), visit.viewer(), open);
    }

    @GetMapping("/circles/{circle}/first-day/print")
    Screen print(Visit visit, @RequestParam(defaultValue = "false") boolean initials) {
        return FirstDaySheet.of(visit.seen(FirstDay.NONE), visit.viewer(), initials);
    }

    @PostMapping("/circles/{circle}/first-day/things")
    Screen arrange(Visit visit, @RequestParam Thing thing, @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String place, @RequestParam(defaultValue = "") String phone,
            @RequestParam(defaultValue = "") String date, @RequestParam(defaultValue = "") String time) {
        inviting(visit);
        return handle(visit, ThingText.valueOf(thing.name()), new FirstDayCommand.Arrange(thing, words, place, phone, moment(date, time)));
    }

    @PostMapping("/circles/{circle}/first-day/things/removal")
    Screen drop(Visit visit, @RequestParam Thing thing) {
        inviting(visit);
        return handle(visit, ThingText.valueOf(thing.name()), new FirstDayCommand.Drop(thing));
    }

    @PostMapping("/circles/{circle}/first-day/answers")
    Screen answer(Visit visit, @RequestParam Thing thing, @RequestParam UUID from, @RequestParam(defaultValue = "false") boolean wanted) {
        if (!visit.viewer().isPerson()) {
            throw new NoSuchCircle();
        }
        return handle(visit, ThingText.valueOf(thing.name()), new FirstDayCommand.Answer(thing, new SeatId(from), wanted));
    }

    private Screen handle(Visit visit, ThingText text, FirstDayCommand command) {
        return switch (desk.handle(visit, FirstDay.NONE, command)) {
            case Happened _ -> new SeeOther("/circles/" + visit.viewer().circle() + "/first-day" + (visit.viewer().isPerson() ? "" : "#t-" + text.slug()));
            case Refused refused -> new Refusal(show(desk.visit(visit.viewer()), text.slug()), refused.reason());
        };
    }

    /** The person has nothing to get ready here: they are offered. */
    private static void inviting(Visit visit) {
        if (visit.viewer().isPerson()) {
            throw new NoSuchCircle();
        }
    }

    private static Optional<LocalDateTime> moment(String date, String time) {
        try {
            return Optional.of(LocalDateTime.of(LocalDate.parse(date), time.isEmpty() ? LocalTime.NOON : LocalTime.parse(time)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
