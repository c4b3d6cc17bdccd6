package org.openchair.preparation;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openchair.events.ItemId;
import org.openchair.events.SeatId;
import org.openchair.journal.Decision.Happened;
import org.openchair.journal.Decision.Refused;
import org.openchair.journal.Desk;
import org.openchair.journal.NoSuchCircle;
import org.openchair.journal.Visit;
import org.openchair.kit.Refusal;
import org.openchair.kit.NotForGuests;
import org.openchair.kit.Screen;
import org.openchair.kit.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The supporters' own meetings: who comes, who was there, what they decided for themselves. The person can read it. */
@Controller
@RequestMapping("/circles/{circle}/meetings")
@NotForGuests
class MeetingsController {
    private final Desk desk;
    private final Clock clock;

    MeetingsController(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping
    Screen show(Visit visit) {
        return MeetingsView.of(visit.seen(Meetings.NONE), visit.viewer(), clock.instant());
    }

    @PostMapping("/{item}/answer")
    Screen answer(Visit visit, @PathVariable UUID item, @RequestParam(defaultValue = "false") boolean coming) {
        return handle(visit, new MeetingsCommand.Answer(new ItemId(item), coming));
    }

    @PostMapping("/{item}/presence")
    Screen hold(Visit visit, @PathVariable UUID item, @RequestParam(defaultValue = "") List<String> present) {
        return handle(visit, new MeetingsCommand.Hold(new ItemId(item), present.stream().flatMap(text -> SeatId.in(text).stream()).collect(Collectors.toSet())));
    }

    @PostMapping("/{item}/decisions")
    Screen agree(Visit visit, @PathVariable UUID item, @RequestParam(defaultValue = "") String words) {
        return handle(visit, new MeetingsCommand.Agree(new ItemId(UUID.randomUUID()), new ItemId(item), words));
    }

    @PostMapping("/decisions/{item}/end")
    Screen end(Visit visit, @PathVariable UUID item) {
        return handle(visit, new MeetingsCommand.End(new ItemId(item)));
    }

    private Screen handle(Visit visit, MeetingsCommand command) {
        if (visit.viewer().isPerson()) {
            throw new NoSuchCircle();
        }
        return switch (desk.handle(visit, Meetings.NONE, command)) {
            case Happened _ -> new SeeOther("/circles/" + visit.viewer().circle() + "/meetings");
            case Refused refused -> new Refusal(show(desk.visit(visit.viewer())), refused.reason());
        };
    }
}
