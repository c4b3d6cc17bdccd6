package org.openchair.invitation;

import java.time.Clock;
import java.util.UUID;

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

/** Who comes with the person and who does not come. */
@Controller
class CompanyController {
    private final Desk desk;
    private final Clock clock;

    CompanyController(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/circles/{circle}/invitation/company")
    Screen show(Visit visit) {
        if (!visit.viewer().isPerson()) {
            throw new NoSuchCircle();
        }
        return CompanyView.of(visit.seen(Invitation.NONE), visit.viewer());
    }

    @PostMapping("/circles/{circle}/invitation/guests")
    Screen name(Visit visit, @RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String relation,
            @RequestParam(defaultValue = "") String words) {
        return asPerson(visit, new InvitationCommand.NameGuest(new ItemId(UUID.randomUUID()), name, relation, InvitationForm.plain(words)));
    }

    @PostMapping("/circles/{circle}/invitation/guests/{item}/removal")
    Screen takeBack(Visit visit, @PathVariable ItemId item) {
        return asPerson(visit, new InvitationCommand.TakeGuestBack(item));
    }

    @PostMapping("/circles/{circle}/invitation/absences")
    Screen askAway(Visit visit, @RequestParam(defaultValue = "") String seat, @RequestParam(defaultValue = "") String why) {
        return asPerson(visit, new InvitationCommand.AskAway(SeatId.in(seat).orElse(SeatId.HOUSE), InvitationForm.plain(why)));
    }

    @PostMapping("/circles/{circle}/invitation/absences/removal")
    Screen takeAwayBack(Visit visit, @RequestParam(defaultValue = "") String seat) {
        return asPerson(visit, new InvitationCommand.TakeAwayBack(SeatId.in(seat).orElse(SeatId.HOUSE)));
    }

    @PostMapping("/circles/{circle}/invitation/guests/{item}/seat")
    Screen seat(Visit visit, @PathVariable ItemId item) {
        SeatId seat = new SeatId(UUID.randomUUID());
        return asOther(visit, new InvitationCommand.SeatGuest(item, seat), "/seats/" + seat + "/link");
    }

    @PostMapping("/circles/{circle}/invitation/guests/{item}/reply")
    Screen decline(Visit visit, @PathVariable ItemId item, @RequestParam(defaultValue = "") String cannot) {
        return asOther(visit, new InvitationCommand.DeclineGuest(item, InvitationForm.plain(cannot)), "/invitation");
    }

    @PostMapping("/circles/{circle}/invitation/absences/telling")
    Screen told(Visit visit, @RequestParam(defaultValue = "") String seat) {
        return asOther(visit, new InvitationCommand.MarkTold(SeatId.in(seat).orElse(SeatId.HOUSE)), "/invitation");
    }

    @PostMapping("/circles/{circle}/invitation/absences/own")
    Screen stayAway(Visit visit) {
        return asOther(visit, new InvitationCommand.StayAway(), "/invitation");
    }

    private Screen asPerson(Visit visit, InvitationCommand command) {
        show(visit);
        return switch (desk.handle(visit, Invitation.NONE, command)) {
            case Happened _ -> new SeeOther("/circles/" + visit.viewer().circle() + "/invitation/company");
            case Refused refused -> new Refusal(show(desk.visit(visit.viewer())), refused.reason());
        };
    }

    private Screen asOther(Visit visit, InvitationCommand command, String path) {
        if (visit.viewer().isPerson()) {
            throw new NoSuchCircle();
        }
        return switch (desk.handle(visit, Invitation.NONE, command)) {
            // A second click seats nobody twice; then there is no new seat to go to.
            case Happened happened -> new SeeOther("/circles/" + visit.viewer().circle() + (happened.events().isEmpty() ? "/invitation" : path));
            case Refused refused -> new Refusal(letter(desk.visit(visit.viewer())), refused.reason());
        };
    }

    private Screen letter(Visit visit) {
        Invitation seen = visit.seen(Invitation.NONE);
        return seen.letter().isPresent() ? SentView.of(seen, visit.viewer(), clock.instant())
                : InvitationView.of(seen, visit.viewer(), clock.instant(), true);
    }
}
