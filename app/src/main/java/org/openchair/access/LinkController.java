package org.openchair.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.openchair.circle.Roll;
import org.openchair.circle.Seat;
import org.openchair.events.Viewer;
import org.openchair.journal.Desk;
import org.openchair.journal.History;
import org.openchair.journal.Journal;
import org.openchair.journal.Visit;
import org.openchair.kit.Refusal;
import org.openchair.kit.Screen;
import org.openchair.kit.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Private links. Looking at one changes nothing, however often a mail scanner does; the button exchanges it for a
 * session, once. With a PIN the link stays good, because it is no longer enough by itself.
 */
@Controller
class LinkController {
    private final Links links;
    private final Pins pins;
    private final Sessions sessions;
    private final TurnedAway turnedAway;
    private final Journal journal;
    private final Desk desk;

    LinkController(Links links, Pins pins, Sessions sessions, TurnedAway turnedAway, Journal journal, Desk desk) {
        this.links = links;
        this.pins = pins;
        this.sessions = sessions;
        this.turnedAway = turnedAway;
        this.journal = journal;
        this.desk = desk;
    }

    @GetMapping("/l/{token}")
    Screen door(@PathVariable String token) {
        return new LinkDoor(token, false);
    }

    @PostMapping("/l/{token}")
    Screen open(@PathVariable String token, @RequestParam(defaultValue = "") String pin, HttpServletRequest request,
            HttpServletResponse response) {
        if (turnedAway.isTooOften(request.getRemoteAddr(), "")) {
            return new Refusal(new LinkDoor(token, !pin.isEmpty()), AccessReason.TOO_MANY);
        }
        Optional<Links.Link> link = links.find(token);
        if (link.isEmpty()) {
            turnedAway.note("link", request.getRemoteAddr(), "", Optional.empty());
            return new LinkSpent(token, false);
        }
        return link.flatMap(this::chair).map(chair -> open(token, link.get(), chair, pin, request, response))
                .orElseGet(() -> new LinkSpent(token, false));
    }

    /** The seat a link stands for, if it is the seat's newest. */
    private Optional<Chair> chair(Links.Link link) {
        return journal.read(link.practice(), link.circle()).flatMap(history -> history.fold(Roll.EMPTY).members()
                .seat(link.seat()).filter(seat -> !seat.left() && seat.generation() == link.generation())
                .map(seat -> new Chair(history, seat)));
    }

    private record Chair(History history, Seat seat) {}

    private Screen open(String token, Links.Link link, Chair chair, String pin, HttpServletRequest request,
            HttpServletResponse response) {
        if (!links.isCurrent(link)) {
            return new LinkSpent(token, false);
        }
        Optional<String> hash = chair.seat.pin();
        String about = link.seat().toString();
        if (hash.isPresent()) {
            if (pin.isEmpty()) {
                return new LinkDoor(token, true);
            }
            if (turnedAway.isTooOften(request.getRemoteAddr(), about)) {
                return new Refusal(new LinkDoor(token, true), AccessReason.TOO_MANY);
            }
            if (!pins.matches(pin, hash.get())) {
                turnedAway.note("pin", request.getRemoteAddr(), about, Optional.of(link.practice()));
                return new Refusal(new LinkDoor(token, true), AccessReason.WRONG_PIN);
            }
            turnedAway.forget(about);
            links.use(token);
        } else if (!links.use(token)) {
            return new LinkSpent(token, false);
        }
        sessions.begin(link.practice(), new Session.Chair(link.circle(), link.seat(), link.generation()), request, response);
        desk.handle(visit(link, chair), Door.NONE, new DoorCommand.Open(link.seat()));
        return new SeeOther("/circles/" + link.circle());
    }

    @PostMapping("/l/{token}/renewal")
    Screen renew(@PathVariable String token, HttpServletRequest request) {
        if (!turnedAway.isTooOften(request.getRemoteAddr(), "")) {
            links.find(token).ifPresent(link -> journal.read(link.practice(), link.circle()).ifPresent(history ->
                    history.fold(Roll.EMPTY).members().seat(link.seat()).filter(seat -> !seat.left()).ifPresent(seat ->
                            desk.handle(visit(link, new Chair(history, seat)), Door.NONE, new DoorCommand.Ask(link.seat())))));
        }
        return new LinkSpent(token, true);
    }

    private static Visit visit(Links.Link link, Chair chair) {
        return new Visit(new Viewer(link.practice(), link.circle(), link.seat(), chair.seat.role(), chair.seat.guest()), chair.history,
                UUID.randomUUID());
    }
}
