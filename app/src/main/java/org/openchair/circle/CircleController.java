package org.openchair.circle;

import java.util.Optional;
import java.util.UUID;
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
import org.springframework.util.MultiValueMap;
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

    /**
     * @param open   the topic that is open
     * @param change the statement whose words are changed
     */
    @NotForGuests
    @GetMapping("/circles/{circle}/first-call")
    Screen show(Visit visit, @RequestParam(defaultValue = "") String open, @RequestParam(defaultValue = "") String change) {
        if (visit.viewer().isPerson()) {
            throw new NoSuchCircle();
        }
        return FirstCallView.of(visit.seen(Circle.NONE), visit.viewer(), open, change);
    }

    /** Whatever stands on the page, or in one part of it: a script sends a part as one types, a button sends all. */
    @NotForGuests
    @PostMapping("/circles/{circle}/first-call")
    Screen note(Visit visit, @RequestParam MultiValueMap<String, String> fields) {
        if (visit.viewer().isPerson()) {
            throw new NoSuchCircle();
        }
        CallForm form = new CallForm(fields, visit.viewer());
        String open = fields.getFirst("keep") == null ? "" : fields.getFirst("keep");
        return handle(visit, form.note(), form.next(), open);
    }

    @PostMapping("/circles/{circle}/seats")
    Screen invite(Visit visit, @RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String relation,
            @RequestParam(defaultValue = "en") String language, @RequestParam(defaultValue = "") String email) {
        SeatId seat = new SeatId(UUID.randomUUID());
        return switch (desk.handle(visit, Circle.NONE, new CircleCommand.Invite(seat, name, relation, language, email))) {
            case Happened happened -> new SeeOther(happened.events().isEmpty()
                    ? "/circles/" + visit.viewer().circle() + "/first-call"
                    : "/circles/" + visit.viewer().circle() + "/seats/" + seat + "/link");
            case Refused refused -> new Refusal(show(visit, "", ""), refused.reason());
        };
    }

    @PostMapping("/circles/{circle}/seats/{seat}/way")
    Screen reach(Visit visit, @PathVariable SeatId seat, @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String phone, @RequestParam(defaultValue = "false") boolean deviceShared,
            @RequestParam(defaultValue = "false") boolean mayLeaveMessage, @RequestParam(defaultValue = "") String safeTimes) {
        return handle(visit, new CircleCommand.Reach(seat, Optional.of(email), Optional.of(phone), Optional.of(deviceShared),
                Optional.of(mayLeaveMessage), Optional.of(safeTimes)), "", "");
    }

    private Screen handle(Visit visit, CircleCommand command, String next, String open) {
        return switch (desk.handle(visit, Circle.NONE, command)) {
            case Happened _ -> new SeeOther("/circles/" + visit.viewer().circle() + "/first-call" + next);
            case Refused refused -> new Refusal(show(desk.visit(visit.viewer()), open, ""), refused.reason());
        };
    }
}
