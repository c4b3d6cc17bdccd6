package org.openchair.circle;

import java.util.Optional;
import java.util.UUID;
import org.openchair.events.CircleEvent;
import org.openchair.events.ItemId;
import org.openchair.events.SeatId;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first call, the seats, and leaving one's seat. */
@Controller
class CircleController {
    private final Desk desk;

    CircleController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping("/circles/{circle}/first-call")
    Screen show(Visit visit) {
        if (visit.viewer().isPerson()) {
            throw new NoSuchCircle();
        }
        return FirstCallView.of(visit.seen(Circle.NONE), visit.viewer());
    }

    @PostMapping("/circles/{circle}/first-call")
    Screen noteCall(Visit visit, @RequestParam(defaultValue = "") String whyToday, @RequestParam(defaultValue = "") String hope) {
        return handle(visit, new CircleCommand.NoteCall(whyToday, hope));
    }

    @PostMapping("/circles/{circle}/statements")
    Screen tell(Visit visit, @RequestParam(defaultValue = "") String informant, @RequestParam(defaultValue = "") String statement,
            @RequestParam(defaultValue = "") String source, @RequestParam(defaultValue = "") String heardFrom,
            @RequestParam(defaultValue = "") String when) {
        Optional<CircleEvent.Source> how = source(source);
        if (how.isEmpty()) {
            return new Refusal(show(visit), CircleReason.NO_SOURCE);
        }
        SeatId who = visit.viewer().isInterventionist() ? seat(informant) : visit.viewer().seat();
        return handle(visit, new CircleCommand.Tell(new ItemId(UUID.randomUUID()), who, statement, how.get(), heardFrom, when));
    }

    @PostMapping("/circles/{circle}/statements/{item}/removal")
    Screen takeBack(Visit visit, @PathVariable ItemId item) {
        return handle(visit, new CircleCommand.TakeBack(item));
    }

    @PostMapping("/circles/{circle}/seats")
    Screen invite(Visit visit, @RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String relation,
            @RequestParam(defaultValue = "en") String language, @RequestParam(defaultValue = "") String email) {
        SeatId seat = new SeatId(UUID.randomUUID());
        return switch (desk.handle(visit, Circle.NONE, new CircleCommand.Invite(seat, name, relation, language, email))) {
            case Happened happened -> new SeeOther(happened.events().isEmpty()
                    ? "/circles/" + visit.viewer().circle() + "/first-call"
                    : "/circles/" + visit.viewer().circle() + "/seats/" + seat + "/link");
            case Refused refused -> new Refusal(show(visit), refused.reason());
        };
    }

    @PostMapping("/circles/{circle}/seats/{seat}/way")
    Screen reach(Visit visit, @PathVariable SeatId seat, @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String phone, @RequestParam(defaultValue = "false") boolean deviceShared,
            @RequestParam(defaultValue = "false") boolean mayLeaveMessage, @RequestParam(defaultValue = "") String safeTimes) {
        return handle(visit, new CircleCommand.Reach(seat, email, phone, deviceShared, mayLeaveMessage, safeTimes));
    }

    private Screen handle(Visit visit, CircleCommand command) {
        return switch (desk.handle(visit, Circle.NONE, command)) {
            case Happened _ -> new SeeOther("/circles/" + visit.viewer().circle() + "/first-call");
            case Refused refused -> new Refusal(show(desk.visit(visit.viewer())), refused.reason());
        };
    }

    private static SeatId seat(String id) {
        try {
            return SeatId.of(id);
        } catch (IllegalArgumentException e) {
            return SeatId.HOUSE;
        }
    }

    private static Optional<CircleEvent.Source> source(String name) {
        return java.util.Arrays.stream(CircleEvent.Source.values()).filter(value -> value.name().equals(name)).findFirst();
    }
}
