package org.openchair.preparation;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.openchair.events.ItemId;
import org.openchair.events.SeatId;
import org.openchair.journal.Decision;
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

/** What makes talking hard: a library to pick from, and who sees to each way through. */
@Controller
@NotForGuests
class BarrierController {
    private final Desk desk;
    private final Clock clock;

    BarrierController(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/circles/{circle}/barriers")
    Screen show(Visit visit, @RequestParam(defaultValue = "") String open, @RequestParam(defaultValue = "") String pick) {
        mine(visit);
        return BarriersView.of(visit.seen(Barriers.NONE), visit.viewer(), open, pick, clock.instant());
    }

    @PostMapping("/circles/{circle}/barriers")
    Screen name(Visit visit, @RequestParam(defaultValue = "") String barrier, @RequestParam(defaultValue = "") String way) {
        mine(visit);
        return answer(visit, desk.handle(visit, Preparation.NONE,
                new PreparationCommand.NameBarrier(new ItemId(UUID.randomUUID()), barrier, way)), "");
    }

    @PostMapping("/circles/{circle}/barriers/{item}/assignment")
    Screen entrust(Visit visit, @PathVariable UUID item, @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String until, @RequestParam(defaultValue = "") String barrier,
            @RequestParam(defaultValue = "") String way) {
        return handle(visit, item, new BarrierCommand.Entrust(new ItemId(item), seat(visit, to), day(until), barrier, way));
    }

    @PostMapping("/circles/{circle}/barriers/{item}/acceptance")
    Screen takeOn(Visit visit, @PathVariable UUID item) {
        return handle(visit, item, new BarrierCommand.TakeOn(new ItemId(item)));
    }

    @PostMapping("/circles/{circle}/barriers/{item}/return")
    Screen handBack(Visit visit, @PathVariable UUID item, @RequestParam(defaultValue = "") String words) {
        return handle(visit, item, new BarrierCommand.HandBack(new ItemId(item), words));
    }

    @PostMapping("/circles/{circle}/barriers/{item}/trial")
    Screen tryOut(Visit visit, @PathVariable UUID item, @RequestParam(defaultValue = "") String holds,
            @RequestParam(defaultValue = "") String learned) {
        return handle(visit, item, new BarrierCommand.Try(new ItemId(item),
                holds.isEmpty() ? Optional.empty() : Optional.of(holds.equals("true")), learned));
    }

    @PostMapping("/circles/{circle}/barriers/{item}/removal")
    Screen takeBack(Visit visit, @PathVariable UUID item) {
        return handle(visit, item, new BarrierCommand.TakeBack(new ItemId(item)));
    }

    private Screen handle(Visit visit, UUID item, BarrierCommand command) {
        mine(visit);
        return answer(visit, desk.handle(visit, Barriers.NONE, command), item.toString());
    }

    private Screen answer(Visit visit, Decision decision, String open) {
        return switch (decision) {
            case Happened _ -> new SeeOther("/circles/" + visit.viewer().circle() + "/barriers");
            case Refused refused -> new Refusal(show(desk.visit(visit.viewer()), open, ""), refused.reason());
        };
    }

    /** For the person there is nothing here. */
    private static void mine(Visit visit) {
        if (visit.viewer().isPerson()) {
            throw new NoSuchCircle();
        }
    }

    private static Optional<SeatId> seat(Visit visit, String text) {
        return visit.seen(Barriers.NONE).helpers().stream().map(org.openchair.circle.Seat::id)
                .filter(seat -> seat.toString().equals(text)).findFirst();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
