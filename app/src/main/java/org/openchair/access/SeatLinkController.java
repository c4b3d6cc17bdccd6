package org.openchair.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.openchair.circle.Seat;
import org.openchair.events.SeatId;
import org.openchair.journal.Decision.Happened;
import org.openchair.journal.Decision.Refused;
import org.openchair.journal.Desk;
import org.openchair.journal.NoSuchCircle;
import org.openchair.journal.Visit;
import org.openchair.kit.Refusal;
import org.openchair.kit.Screen;
import org.openchair.kit.SeeOther;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The interventionist hands out, mails, renews and takes back the seats' private links; whoever began hands over theirs. */
@Controller
class SeatLinkController {
    private final Desk desk;
    private final Links links;
    private final boolean mail;
    private final boolean text;

    SeatLinkController(Desk desk, Links links, @Value("${openchair.smtp-url}") String host,
            @Value("${openchair.text.url}") String texts) {
        this.desk = desk;
        this.links = links;
        this.mail = !host.isBlank();
        this.text = !texts.isBlank();
    }

    @GetMapping("/circles/{circle}/seats/{seat}/link")
    Screen show(Visit visit, @PathVariable SeatId seat) {
        return view(visit, seat, Optional.empty());
    }

    @PostMapping("/circles/{circle}/seats/{seat}/link")
    Screen issue(Visit visit, @PathVariable SeatId seat, HttpServletRequest request) {
        if (visit.viewer().isPerson() && seat.equals(visit.viewer().seat())) {
            // One more way to their own page. Nothing they hold stops working: a second click could lock them out.
            show(visit, seat);
            return made(visit, seat, request);
        }
        return switch (desk.handle(visit, Door.NONE, new DoorCommand.Issue(seat))) {
            case Happened _ -> made(desk.visit(visit.viewer()), seat, request);
            case Refused refused -> new Refusal(show(visit, seat), refused.reason());
        };
    }

    private Screen made(Visit now, SeatId seat, HttpServletRequest request) {
        int generation = now.seen(Door.NONE).clearance().members().seat(seat).map(Seat::generation).orElse(0);
        Secret secret = links.make(now.viewer().practice(), now.viewer().circle(), seat, generation);
        // Shown in this one answer and never again: a page that can be reloaded would keep it.
        return view(now, seat, Optional.of(links.url(secret, request)));
    }

    @PostMapping("/circles/{circle}/seats/{seat}/letter")
    Screen mail(Visit visit, @PathVariable SeatId seat) {
        return mail ? handle(visit, seat, new DoorCommand.Mail(seat)) : new Refusal(show(visit, seat), AccessReason.NO_MAIL);
    }

    @PostMapping("/circles/{circle}/seats/{seat}/text")
    Screen text(Visit visit, @PathVariable SeatId seat) {
        return text ? handle(visit, seat, new DoorCommand.Text(seat)) : new Refusal(show(visit, seat), AccessReason.NO_TEXT);
    }

    @PostMapping("/circles/{circle}/seats/{seat}/revocation")
    Screen revoke(Visit visit, @PathVariable SeatId seat) {
        return handle(visit, seat, new DoorCommand.Revoke(seat));
    }

    private Screen handle(Visit visit, SeatId seat, DoorCommand command) {
        return switch (desk.handle(visit, Door.NONE, command)) {
            case Happened _ -> new SeeOther("/circles/" + visit.viewer().circle() + "/seats/" + seat + "/link");
            case Refused refused -> new Refusal(show(visit, seat), refused.reason());
        };
    }

    private SeatLinkView view(Visit visit, SeatId id, Optional<String> link) {
        Door door = visit.seen(Door.NONE);
        Seat seat = door.clearance().members().seat(id).filter(found -> !found.left()).orElseThrow(NoSuchCircle::new);
        boolean desk = visit.viewer().isInterventionist();
        // Whoever began hands over the links of those they invited.
        boolean hands = visit.viewer().isPerson() && door.clearance().members().isBegun();
        if (!desk && !hands || seat.account().isPresent()) {
            throw new NoSuchCircle();
        }
        boolean address = door.address(id).isPresent();
        return new SeatLinkView(visit.viewer().circle().toString(), id.toString(), seat.name(), seat.role(), link,
                desk, seat.generation() > 0, seat.opened(), seat.asksForLink(), desk && address, desk && address && mail,
                desk && text && door.number(id).isPresent());
    }
}
