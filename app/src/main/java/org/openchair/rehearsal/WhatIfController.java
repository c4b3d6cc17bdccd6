package org.openchair.rehearsal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.openchair.events.ItemId;
import org.openchair.events.RehearsalEvent.Situation;
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

/** What if: a branch for every likely answer and for what may happen. */
@Controller
@NotForGuests
class WhatIfController {
    private final Desk desk;

    WhatIfController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping("/circles/{circle}/what-if")
    Screen show(Visit visit, @RequestParam(defaultValue = "") String open) {
        mine(visit);
        return WhatIfView.of(visit.seen(WhatIf.NONE), visit.viewer(), open);
    }

    @GetMapping("/circles/{circle}/what-if/print")
    Screen print(Visit visit, @RequestParam(defaultValue = "false") boolean initials) {
        mine(visit);
        return WhatIfSheet.of(visit.seen(WhatIf.NONE), initials);
    }

    @PostMapping("/circles/{circle}/what-if/branches")
    Screen prepare(Visit visit, @RequestParam Situation situation, @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) List<String> who, @RequestParam(defaultValue = "") String barrier,
            @RequestParam(defaultValue = "") String after) {
        return handle(visit, situation, new WhatIfCommand.Prepare(situation, words, seats(visit, who), item(barrier), after));
    }

    @PostMapping("/circles/{circle}/what-if/branches/removal")
    Screen clear(Visit visit, @RequestParam Situation situation) {
        return handle(visit, situation, new WhatIfCommand.Clear(situation));
    }

    private Screen handle(Visit visit, Situation situation, WhatIfCommand command) {
        mine(visit);
        String slug = SituationText.valueOf(situation.name()).slug();
        return switch (desk.handle(visit, WhatIf.NONE, command)) {
            case Happened _ -> new SeeOther("/circles/" + visit.viewer().circle() + "/what-if#if-" + slug);
            case Refused refused -> new Refusal(show(desk.visit(visit.viewer()), slug), refused.reason());
        };
    }

    private static Set<SeatId> seats(Visit visit, @org.jspecify.annotations.Nullable List<String> who) {
        Set<SeatId> seats = new LinkedHashSet<>();
        visit.seen(WhatIf.NONE).helpers().stream().map(org.openchair.circle.Seat::id)
                .filter(seat -> who != null && who.contains(seat.toString())).forEach(seats::add);
        return seats;
    }

    private static Optional<ItemId> item(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(ItemId.of(text));
        } catch (IllegalArgumentException e) {
            // What is no id is nobody's barrier.
            return Optional.of(new ItemId(new UUID(0, 0)));
        }
    }

    /** For the person there is nothing here; that there are such notes stands in what is kept. */
    private static void mine(Visit visit) {
        if (visit.viewer().isPerson()) {
            throw new NoSuchCircle();
        }
    }
}
