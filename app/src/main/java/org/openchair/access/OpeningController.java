package org.openchair.access;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openchair.circle.CircleOpening;
import org.openchair.circle.NewCircleView;
import org.openchair.circle.Zones;
import org.openchair.events.CircleId;
import org.openchair.events.Event;
import org.openchair.events.SeatId;
import org.openchair.journal.Desk;
import org.openchair.journal.Reason;
import org.openchair.kit.Refusal;
import org.openchair.kit.Screen;
import org.openchair.kit.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An interventionist opens a circle while the first caller is on the phone. */
@Controller
class OpeningController {
    private final Desk desk;

    OpeningController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping("/circles/new")
    Screen show(Member member) {
        return new NewCircleView(UUID.randomUUID(), ZoneId.systemDefault().getId());
    }

    @PostMapping("/circles")
    Screen open(Member member, @RequestParam UUID circle, @RequestParam(defaultValue = "") String personName,
            @RequestParam(defaultValue = "") String callerName, @RequestParam(defaultValue = "") String relation,
            @RequestParam(defaultValue = "") String email, @RequestParam(defaultValue = "") String phone,
            @RequestParam(defaultValue = "false") boolean deviceShared,
            @RequestParam(defaultValue = "false") boolean mayLeaveMessage, @RequestParam(defaultValue = "") String safeTimes,
            @RequestParam(defaultValue = "en") String language, @RequestParam(defaultValue = "en") String personLanguage,
            @RequestParam(defaultValue = "") String zone) {
        SeatId interventionist = new SeatId(UUID.randomUUID());
        CircleOpening opening = new CircleOpening(personName, personLanguage, callerName, relation, email, phone, deviceShared,
                mayLeaveMessage, safeTimes, language, Zones.of(zone));
        Optional<Reason> refusal = opening.refusal();
        if (refusal.isPresent()) {
            return new Refusal(new NewCircleView(circle, zone), refusal.get());
        }
        List<Event> events = new ArrayList<>(opening.events(interventionist, member.name(), member.account(),
                member.language(), new SeatId(UUID.randomUUID()), new SeatId(UUID.randomUUID())));
        desk.open(member.practice(), new CircleId(circle), interventionist, events);
        return new SeeOther("/circles/" + circle + "/first-call");
    }
}
