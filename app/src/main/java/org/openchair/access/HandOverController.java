package org.openchair.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.openchair.circle.Seat;
import org.openchair.events.Role;
import org.openchair.events.Viewer;
import org.openchair.journal.Decision.Happened;
import org.openchair.journal.Decision.Refused;
import org.openchair.journal.Desk;
import org.openchair.journal.NoSuchCircle;
import org.openchair.journal.Visit;
import org.openchair.kit.QrCode;
import org.openchair.kit.Refusal;
import org.openchair.kit.Screen;
import org.openchair.kit.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * In person: whoever brings the letter hands over their phone, or lets the person scan a code with their own. Before the
 * person's page opens on a phone, its owner's page is over there: nobody goes back into it.
 */
@Controller
class HandOverController {
    private final Desk desk;
    private final Links links;
    private final Sessions sessions;

    HandOverController(Desk desk, Links links, Sessions sessions) {
        this.desk = desk;
        this.links = links;
        this.sessions = sessions;
    }

    @GetMapping("/circles/{circle}/invitation/hand-over")
    Screen show(Visit visit) {
        return view(visit, Optional.empty());
    }

    @PostMapping("/circles/{circle}/invitation/hand-over")
    Screen handOver(Visit visit, HttpServletRequest request, HttpServletResponse response) {
        return handedOver(visit, (now, person) -> {
            Viewer viewer = now.viewer();
            sessions.lend(viewer.practice(), new Session.Chair(viewer.circle(), person.id(), person.generation()), request, response);
            // What is still in the browser's memory of the pages before.
            response.setHeader("Clear-Site-Data", "\"cache\"");
            desk.handle(new Visit(new Viewer(viewer.practice(), viewer.circle(), person.id(), Role.PERSON), now.history(), UUID.randomUUID()),
                    Door.NONE, new DoorCommand.Open(person.id()));
            return new SeeOther("/circles/" + viewer.circle() + "/invitation/handed-over");
        });
    }

    /** A code for the person's own phone. Shown in this one answer and never again. */
    @PostMapping("/circles/{circle}/invitation/hand-over/code")
    Screen code(Visit visit, HttpServletRequest request) {
        return handedOver(visit, (now, person) -> view(now, Optional.of(QrCode.of(links.url(links.make(now.viewer().practice(),
                now.viewer().circle(), person.id(), person.generation()), request)))));
    }

    /** What the person sees first on a phone that is not theirs. */
    @GetMapping("/circles/{circle}/invitation/handed-over")
    Screen handedOver(Visit visit) {
        Door door = visit.seen(Door.NONE);
        if (!visit.viewer().isPerson() || door.bearer().isEmpty()) {
            throw new NoSuchCircle();
        }
        return new HandedOverView(visit.viewer().circle().toString(), door.clearance().members().personName(),
                door.clearance().members().name(door.bearer().get()));
    }

    private Screen handedOver(Visit visit, BiFunction<Visit, Seat, Screen> then) {
        view(visit, Optional.empty());
        return switch (desk.handle(visit, Door.NONE, new DoorCommand.HandOver())) {
            case Happened _ -> {
                Visit now = desk.visit(visit.viewer());
                // The generation is for the door alone: the one who brings the letter never learns it.
                yield then.apply(now, now.history().fold(Door.NONE).clearance().members().person().orElseThrow());
            }
            case Refused refused -> new Refusal(view(desk.visit(visit.viewer()), Optional.empty()), refused.reason());
        };
    }

    private static HandOverView view(Visit visit, Optional<QrCode> code) {
        Door door = visit.seen(Door.NONE);
        if (door.mayNotBring(visit.viewer()).isPresent()) {
            throw new NoSuchCircle();
        }
        return new HandOverView(visit.viewer().circle().toString(), door.clearance().members().personName(),
                door.clearance().members().interventionist().map(Seat::name).orElse(""), code);
    }
}
