package org.openchair.rehearsal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.openchair.circle.Seat;
import org.openchair.events.ItemId;
import org.openchair.events.RehearsalEvent.Piece;
import org.openchair.events.RehearsalEvent.Playing;
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

/** Rehearsals: who plays whom, and what was learned. */
@Controller
@NotForGuests
class RehearsalsController {
    private final Desk desk;

    RehearsalsController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping("/circles/{circle}/rehearsals")
    Screen show(Visit visit, @RequestParam(defaultValue = "") String open) {
        mine(visit);
        return RehearsalsView.of(visit.seen(Rehearsals.NONE), visit.viewer(), open);
    }

    @PostMapping("/circles/{circle}/rehearsals")
    Screen plan(Visit visit, @RequestParam Piece piece, @RequestParam(defaultValue = "") String about,
            @RequestParam(defaultValue = "") String on, @RequestParam Map<String, String> form) {
        return handle(visit, "", new RehearsalsCommand.Plan(new ItemId(UUID.randomUUID()), day(on), piece, about, cast(visit, form)));
    }

    @PostMapping("/circles/{circle}/rehearsals/{item}/lesson")
    Screen learn(Visit visit, @PathVariable UUID item, @RequestParam(defaultValue = "") String learned,
            @RequestParam(defaultValue = "") String change) {
        return handle(visit, item.toString(), new RehearsalsCommand.Learn(new ItemId(item), learned, change));
    }

    @PostMapping("/circles/{circle}/rehearsals/{item}/cancellation")
    Screen cancel(Visit visit, @PathVariable UUID item) {
        return handle(visit, "", new RehearsalsCommand.Cancel(new ItemId(item)));
    }

    private Screen handle(Visit visit, String open, RehearsalsCommand command) {
        mine(visit);
        return switch (desk.handle(visit, Rehearsals.NONE, command)) {
            case Happened _ -> new SeeOther("/circles/" + visit.viewer().circle() + "/rehearsals");
            case Refused refused -> new Refusal(show(desk.visit(visit.viewer()), open), refused.reason());
        };
    }

    /** One choice per player; nothing chosen means not there. */
    private static List<Playing> cast(Visit visit, Map<String, String> form) {
        Rehearsals rehearsals = visit.seen(Rehearsals.NONE);
        List<Playing> cast = new ArrayList<>();
        for (Seat player : rehearsals.helpers()) {
            rehearsals.members().seats().values().stream().filter(seat -> seat.id().toString().equals(form.get("plays-" + player.id())))
                    .findFirst().ifPresent(role -> cast.add(new Playing(player.id(), role.id())));
        }
        return cast;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** For the person there is nothing here; that there are such notes stands in what is kept. */
    private static void mine(Visit visit) {
        if (visit.viewer().isPerson()) {
            throw new NoSuchCircle();
        }
    }
}
