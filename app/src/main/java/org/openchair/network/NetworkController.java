package org.openchair.network;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.openchair.events.ItemId;
import org.openchair.events.NetworkEvent.Outcome;
import org.openchair.events.NetworkEvent.Trait;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Those who matter. For the person this page is not there. */
@Controller
@NotForGuests
class NetworkController {
    private final Desk desk;

    NetworkController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping("/circles/{circle}/network")
    Screen show(Visit visit) {
        notThePerson(visit);
        return NetworkView.of(visit.seen(Network.NONE), visit.viewer());
    }

    @PostMapping("/circles/{circle}/network/people")
    Screen name(Visit visit, @RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String relation,
            @RequestParam(defaultValue = "false") boolean trusted, @RequestParam(defaultValue = "false") boolean using,
            @RequestParam(defaultValue = "") String tried) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        boolean _ = trusted && traits.add(Trait.TRUSTED);
        boolean _ = using && traits.add(Trait.USING);
        return handle(visit, new NetworkCommand.Name(new ItemId(UUID.randomUUID()), name, relation, traits, tried));
    }

    @PostMapping("/circles/{circle}/network/people/{item}/removal")
    Screen takeNameBack(Visit visit, @PathVariable ItemId item) {
        return handle(visit, new NetworkCommand.TakeNameBack(item));
    }

    @PostMapping("/circles/{circle}/network/absences")
    Screen keepOut(Visit visit, @RequestParam(defaultValue = "") String item, @RequestParam(defaultValue = "") String seat,
            @RequestParam(defaultValue = "") String absent, @RequestParam(defaultValue = "") String why) {
        return handle(visit, new NetworkCommand.KeepOut(uuid(item).map(ItemId::new).orElseGet(() -> new ItemId(UUID.randomUUID())),
                uuid(seat).map(SeatId::new), absent, why));
    }

    @PostMapping("/circles/{circle}/network/absences/{item}/end")
    Screen letIn(Visit visit, @PathVariable ItemId item) {
        return handle(visit, new NetworkCommand.LetIn(item));
    }

    @PostMapping("/circles/{circle}/network/people/{item}/asking")
    Screen plan(Visit visit, @PathVariable ItemId item, @RequestParam(defaultValue = "") String asker,
            @RequestParam(defaultValue = "") String how, @RequestParam(defaultValue = "") String on) {
        return handle(visit, new NetworkCommand.PlanAsking(item, uuid(asker).map(SeatId::new).orElse(SeatId.HOUSE), how, day(on)));
    }

    @PostMapping("/circles/{circle}/network/people/{item}/answer")
    Screen answer(Visit visit, @PathVariable ItemId item, @RequestParam Outcome outcome) {
        return handle(visit, new NetworkCommand.Answer(item, outcome));
    }

    @PostMapping("/circles/{circle}/network/people/{item}/seat")
    Screen laySeat(Visit visit, @PathVariable ItemId item, @RequestParam(defaultValue = "en") String language) {
        return handle(visit, new NetworkCommand.LaySeat(item, new SeatId(UUID.randomUUID()), language));
    }

    private Screen handle(Visit visit, NetworkCommand command) {
        notThePerson(visit);
        return switch (desk.handle(visit, Network.NONE, command)) {
            case Happened _ -> new SeeOther("/circles/" + visit.viewer().circle() + "/network");
            case Refused refused -> new Refusal(show(desk.visit(visit.viewer())), refused.reason());
        };
    }

    private static void notThePerson(Visit visit) {
        if (visit.viewer().isPerson()) {
            throw new NoSuchCircle();
        }
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
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
