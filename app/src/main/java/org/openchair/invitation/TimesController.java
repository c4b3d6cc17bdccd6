package org.openchair.invitation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.openchair.circle.Zones;
import org.openchair.events.InvitationEvent.Fit;
import org.openchair.events.ItemId;
import org.openchair.journal.Decision.Happened;
import org.openchair.journal.Decision.Refused;
import org.openchair.journal.Desk;
import org.openchair.journal.NoSuchCircle;
import org.openchair.journal.Visit;
import org.openchair.kit.Named;
import org.openchair.kit.NotForGuests;
import org.openchair.kit.Refusal;
import org.openchair.kit.Remembered;
import org.openchair.kit.Screen;
import org.openchair.kit.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** When everybody can. For the person, and whom they bring, this page is not there. */
@Controller
@NotForGuests
class TimesController {
    private static final String MARK = "mark-";

    private final Desk desk;
    private final Clock clock;

    TimesController(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/circles/{circle}/invitation/times")
    Screen show(Visit visit, @CookieValue(name = "zone", defaultValue = "") String zone) {
        return TimesView.of(mine(visit), visit.viewer(), zone(zone), clock.instant());
    }

    @PostMapping("/circles/{circle}/invitation/times")
    Screen propose(Visit visit, InvitationForm form, @CookieValue(name = "zone", defaultValue = "") String zone) {
        return handle(visit, new TimesCommand.Propose(new ItemId(UUID.randomUUID()), form.details().at()), zone);
    }

    @PostMapping("/circles/{circle}/invitation/times/{item}/removal")
    Screen takeOff(Visit visit, @PathVariable ItemId item, @CookieValue(name = "zone", defaultValue = "") String zone) {
        return handle(visit, new TimesCommand.TakeOff(item), zone);
    }

    @PostMapping("/circles/{circle}/invitation/times/marks")
    Screen mark(Visit visit, @RequestParam Map<String, String> form, @CookieValue(name = "zone", defaultValue = "") String zone) {
        Map<ItemId, Fit> marks = new LinkedHashMap<>();
        mine(visit).proposed().keySet().forEach(item -> Named.in(Fit.class, form.get(MARK + item)).ifPresent(fit -> marks.put(item, fit)));
        return handle(visit, new TimesCommand.Mark(marks), zone);
    }

    @PostMapping("/circles/{circle}/invitation/times/offer")
    Screen offer(Visit visit, @CookieValue(name = "zone", defaultValue = "") String zone) {
        return handle(visit, new TimesCommand.Offer(), zone);
    }

    /** Where the reader's own clock stands: kept in this browser and nowhere else. */
    @PostMapping("/circles/{circle}/invitation/times/zone")
    Screen choose(Visit visit, @RequestParam(defaultValue = "") String zone, HttpServletRequest request, HttpServletResponse response) {
        mine(visit);
        Remembered.by(request, response, "zone", zone(zone).map(ZoneId::getId).orElse(""), as -> as);
        return back(visit);
    }

    private Screen handle(Visit visit, TimesCommand command, String zone) {
        mine(visit);
        return switch (desk.handle(visit, Times.NONE, command)) {
            case Happened _ -> back(visit);
            case Refused refused -> {
                Visit now = desk.visit(visit.viewer());
                yield new Refusal(TimesView.of(mine(now), now.viewer(), zone(zone), clock.instant()), refused.reason());
            }
        };
    }

    private static Screen back(Visit visit) {
        return new SeeOther("/circles/" + visit.viewer().circle() + "/invitation/times");
    }

    /** Where they began, the person asks for a time themselves. */
    private static Times mine(Visit visit) {
        Times seen = visit.seen(Times.NONE);
        if (visit.viewer().isPerson() || seen.members().isBegun()) {
            throw new NoSuchCircle();
        }
        return seen;
    }

    private static Optional<ZoneId> zone(String name) {
        return Zones.ALL.contains(name) ? Zones.of(name) : Optional.empty();
    }
}
