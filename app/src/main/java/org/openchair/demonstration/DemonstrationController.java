package org.openchair.demonstration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.openchair.access.Sessions;
import org.openchair.circle.Seat;
import org.openchair.events.AccountId;
import org.openchair.events.PracticeId;
import org.openchair.journal.NoSuchCircle;
import org.openchair.kit.Screen;
import org.openchair.kit.SeeOther;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Looking around with a made-up family, as any of its humans. */
@Controller
class DemonstrationController {
    private final Demonstration demonstration;
    private final Sessions sessions;

    DemonstrationController(Demonstration demonstration, Sessions sessions) {
        this.demonstration = demonstration;
        this.sessions = sessions;
    }

    /** Tells the families when nobody did yet today; that is why this is a POST. */
    @PostMapping("/demonstration")
    Screen begin() {
        check();
        demonstration.practice();
        return new SeeOther("/demonstration");
    }

    @GetMapping("/demonstration")
    Screen show() {
        check();
        return new DemonstrationView(demonstration.today().map(demonstration::families).orElse(java.util.List.of()).stream()
                .map(DemonstrationController::family).toList());
    }

    private static DemonstrationView.Family family(Demonstration.Family family) {
        return new DemonstrationView.Family(family.circle().toString(), family.members().personName(),
                family.members().person().map(Seat::language).orElse("en"), family.members().seats().values().stream()
                        .map(seat -> new DemonstrationView.Human(seat.id().toString(), seat.name(), seat.relation(), seat.role()))
                        .toList());
    }

    /** One click, and the visitor sits in this seat. */
    @PostMapping("/demonstration/seat")
    Screen sit(@RequestParam(defaultValue = "") String seat, HttpServletRequest request, HttpServletResponse response) {
        check();
        PracticeId practice = demonstration.today().orElseThrow(NoSuchCircle::new);
        Demonstration.Family family = demonstration.families(practice).stream()
                .filter(found -> found.seat(seat).isPresent()).findFirst().orElseThrow(NoSuchCircle::new);
        Seat found = family.seat(seat).orElseThrow();
        if (found.account().isPresent()) {
            AccountId account = found.account().get();
            sessions.begin(practice, account, request, response);
        } else {
            sessions.begin(practice, family.circle(), found.id(), found.generation(), request, response);
        }
        return new SeeOther("/circles/" + family.circle());
    }

    @Scheduled(cron = "0 20 3 * * *")
    void eachNight() {
        if (demonstration.isOn()) {
            demonstration.reset();
        }
    }

    private void check() {
        if (!demonstration.isOn()) {
            throw new NoSuchCircle();
        }
    }
}
