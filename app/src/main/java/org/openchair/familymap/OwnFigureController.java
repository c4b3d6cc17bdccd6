package org.openchair.familymap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.openchair.events.FamilyMapEvent.Concern;
import org.openchair.events.FamilyMapEvent.Gender;
import org.openchair.events.ItemId;
import org.openchair.events.SeatId;
import org.openchair.events.Sharing;
import org.openchair.familymap.FamilyMapView.Asked;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What somebody says of themselves on the family map, and what others are worried about. */
@Controller
@NotForGuests
@RequestMapping("/circles/{circle}/family-map")
class OwnFigureController {
    private final Desk desk;
    private final Clock clock;

    OwnFigureController(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @PostMapping("/concerns")
    Screen report(Visit visit, @RequestParam(defaultValue = "") String figure, @RequestParam(defaultValue = "") String concern,
            @RequestParam(defaultValue = "") String words, @RequestParam(defaultValue = "") String informant) {
        drawing(visit);
        SeatId whose = FamilyMapController.item(informant).map(id -> new SeatId(id.value())).orElse(visit.viewer().seat());
        var command = new FamilyMapCommand.Report(new ItemId(UUID.randomUUID()), FamilyMapController.item(figure).orElse(new ItemId(UUID.randomUUID())),
                whose, FamilyMapController.choice(Concern.class, concern), words);
        return handle(visit, command, new Asked(figure, "", ""), FamilyMapController.item(figure).map(id -> "?figure=" + id + "#chosen").orElse(""));
    }

    @PostMapping("/concerns/{item}/removal")
    Screen takeBack(Visit visit, @PathVariable UUID item) {
        drawing(visit);
        return handle(visit, new FamilyMapCommand.TakeReportBack(new ItemId(item)), Asked.NOTHING, "#people");
    }

    @PostMapping("/own/concerns")
    Screen selfIdentify(Visit visit, @RequestParam(defaultValue = "") String concern, @RequestParam(defaultValue = "false") boolean recovering,
            @RequestParam(defaultValue = "ME") Sharing sharing) {
        return handle(visit, new FamilyMapCommand.SelfIdentify(FamilyMapController.choice(Concern.class, concern), recovering, sharing),
                Asked.NOTHING, "#own");
    }

    @PostMapping("/own/concerns/removal")
    Screen takeSelfIdentificationBack(Visit visit, @RequestParam Concern concern) {
        return handle(visit, new FamilyMapCommand.TakeSelfIdentificationBack(concern), Asked.NOTHING, "#own");
    }

    @PostMapping("/own")
    Screen correct(Visit visit, @RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String gender,
            @RequestParam(defaultValue = "") String born) {
        person(visit);
        return handle(visit, new FamilyMapCommand.Correct(name, FamilyMapController.choice(Gender.class, gender).orElse(Gender.UNKNOWN), born),
                Asked.NOTHING, "#own");
    }

    @PostMapping("/own/hiding")
    Screen hide(Visit visit) {
        person(visit);
        return handle(visit, new FamilyMapCommand.Hide(), Asked.NOTHING, "#own");
    }

    @PostMapping("/own/hiding/removal")
    Screen show(Visit visit) {
        person(visit);
        return handle(visit, new FamilyMapCommand.Show(), Asked.NOTHING, "#own");
    }

    private Screen handle(Visit visit, FamilyMapCommand command, Asked asked, String next) {
        return switch (desk.handle(visit, FamilyMap.NONE, command)) {
            case Happened _ -> new SeeOther("/circles/" + visit.viewer().circle() + "/family-map" + next);
            case Refused refused -> new Refusal(FamilyMapView.of(desk.visit(visit.viewer()).seen(FamilyMap.NONE), visit.viewer(), asked,
                    LocalDate.now(clock).getYear()), refused.reason());
        };
    }

    private static void person(Visit visit) {
        if (!visit.viewer().isPerson()) {
            throw new NoSuchCircle();
        }
    }

    private static void drawing(Visit visit) {
        if (visit.viewer().isPerson()) {
            throw new NoSuchCircle();
        }
    }
}
