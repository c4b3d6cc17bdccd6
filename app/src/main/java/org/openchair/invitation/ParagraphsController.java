package org.openchair.invitation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.openchair.events.SeatId;
import org.openchair.journal.Decision.Happened;
import org.openchair.journal.Decision.Refused;
import org.openchair.journal.Desk;
import org.openchair.journal.Visit;
import org.openchair.kit.Refusal;
import org.openchair.kit.NotForGuests;
import org.openchair.kit.Screen;
import org.openchair.kit.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Each writes their own paragraph; the interventionist or an inviter says how they follow one another; and all that came of it. */
@Controller
@NotForGuests
class ParagraphsController {
    private final Desk desk;

    ParagraphsController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping("/circles/{circle}/invitation/paragraphs")
    Screen show(Visit visit, @CookieValue(name = "coach", defaultValue = "on") String coach) {
        return ParagraphsView.of(InvitationController.written(visit), visit.viewer(), InvitationController.isOn(coach));
    }

    @PostMapping("/circles/{circle}/invitation/paragraphs")
    Screen write(Visit visit, @RequestParam(defaultValue = "") String paragraph,
            @CookieValue(name = "coach", defaultValue = "on") String coach) {
        return answer(visit, new InvitationCommand.WriteParagraph(InvitationForm.plain(paragraph)), now -> typed(now, paragraph, coach));
    }

    /** Reads what was typed, for those without script, and keeps nothing. */
    @PostMapping("/circles/{circle}/invitation/paragraphs/reading")
    Screen read(Visit visit, @RequestParam(defaultValue = "") String paragraph,
            @CookieValue(name = "coach", defaultValue = "on") String coach) {
        return typed(visit, paragraph, coach);
    }

    /** @param earlier whose paragraph comes one place earlier, if any */
    @PostMapping("/circles/{circle}/invitation/composition")
    Screen compose(Visit visit, @RequestParam(defaultValue = "0") int seen, @RequestParam(defaultValue = "false") boolean joined,
            @RequestParam(defaultValue = "") String opening, @RequestParam(defaultValue = "") String closing,
            @RequestParam(required = false) List<String> order, @RequestParam(defaultValue = "") String earlier,
            @CookieValue(name = "coach", defaultValue = "on") String coach) {
        List<SeatId> seats = new ArrayList<>(order == null ? List.of()
                : order.stream().map(value -> SeatId.in(value).orElse(InvitationForm.NOBODY)).toList());
        int place = SeatId.in(earlier).map(seats::indexOf).orElse(-1);
        if (place > 0) {
            seats.add(place - 1, seats.remove(place));
        }
        return answer(visit, new InvitationCommand.Compose(seen, joined, opening, closing, List.copyOf(seats)), now -> show(now, coach));
    }

    @GetMapping("/circles/{circle}/invitation/versions")
    Screen versions(Visit visit, @RequestParam(defaultValue = "0") int from, @RequestParam(defaultValue = "0") int to) {
        return VersionsView.of(InvitationController.written(visit), visit.viewer(), from, to);
    }

    private static Screen typed(Visit visit, String paragraph, String coach) {
        return ParagraphsView.of(InvitationController.written(visit), visit.viewer(), InvitationForm.plain(paragraph),
                InvitationController.isOn(coach));
    }

    private Screen answer(Visit visit, InvitationCommand command, Function<Visit, Screen> again) {
        InvitationController.written(visit);
        return switch (desk.handle(visit, Invitation.NONE, command)) {
            case Happened _ -> new SeeOther("/circles/" + visit.viewer().circle() + "/invitation/paragraphs");
            case Refused refused -> new Refusal(again.apply(desk.visit(visit.viewer())), refused.reason());
        };
    }
}
