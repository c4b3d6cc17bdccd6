package org.openchair.familymap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.openchair.events.FamilyMapEvent.Gender;
import org.openchair.events.FamilyMapEvent.Kind;
import org.openchair.events.FamilyMapEvent.Tie;
import org.openchair.events.ItemId;
import org.openchair.events.SeatId;
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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The family map, and drawing on it. */
@Controller
@NotForGuests
@RequestMapping("/circles/{circle}/family-map")
class FamilyMapController {
    private final Desk desk;
    private final Clock clock;

    FamilyMapController(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping
    Screen show(Visit visit, @RequestParam(defaultValue = "") String figure, @RequestParam(name = "with", defaultValue = "") String with,
            @RequestParam(name = "to", defaultValue = "") String to) {
        return page(visit, new Asked(figure, with, to));
    }

    @GetMapping("/print")
    Screen print(Visit visit, @RequestParam(defaultValue = "false") boolean initials) {
        return FamilySheet.of(visit.seen(FamilyMap.NONE), visit.viewer(), initials, LocalDate.now(clock).getYear());
    }

    @PostMapping("/figures")
    Screen draw(Visit visit, @RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String relation,
            @RequestParam(name = "to", defaultValue = "") String to, @RequestParam(defaultValue = "") String born,
            @RequestParam(defaultValue = "") String gender) {
        var command = new FamilyMapCommand.Draw(fresh(), fresh(), name, choice(Gender.class, gender), born, choice(Kin.class, relation), item(to));
        return handle(visit, command, new Asked("", "", to), item(to).isPresent() ? "?to=" + to + "#add" : "#add");
    }

    @PostMapping("/figures/{item}")
    Screen change(Visit visit, @PathVariable UUID item, @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String gender, @RequestParam(defaultValue = "") String born,
            @RequestParam(defaultValue = "false") boolean dead, @RequestParam(defaultValue = "") String died,
            @RequestParam(defaultValue = "") String kind, @RequestParam(name = "seat", defaultValue = "") String seat) {
        var details = new FamilyMapCommand.Details(name, choice(Gender.class, gender).orElse(Gender.UNKNOWN), born, dead, died,
                choice(Kind.class, kind).orElse(Kind.RELATIVE), item(seat).map(id -> new SeatId(id.value())));
        return handle(visit, new FamilyMapCommand.Change(new ItemId(item), details), chosen(item), at(item));
    }

    @PostMapping("/figures/{item}/removal")
    Screen erase(Visit visit, @PathVariable UUID item) {
        return handle(visit, new FamilyMapCommand.Erase(new ItemId(item)), chosen(item), "");
    }

    @PostMapping("/ties")
    Screen join(Visit visit, @RequestParam(name = "from", defaultValue = "") String from, @RequestParam(defaultValue = "") String join,
            @RequestParam(name = "with", defaultValue = "") String with) {
        Asked asked = new Asked(from, with, "");
        return handle(visit, new FamilyMapCommand.Join(fresh(), item(from), item(with), choice(Joining.class, join)), asked,
                item(from).map(id -> at(id.value())).orElse(""));
    }

    @PostMapping("/couples/{item}")
    Screen changeCouple(Visit visit, @PathVariable UUID item, @RequestParam(defaultValue = "") String figure,
            @RequestParam(defaultValue = "") String tie, @RequestParam(defaultValue = "") String since,
            @RequestParam(defaultValue = "") String until) {
        return back(visit, new FamilyMapCommand.ChangeCouple(new ItemId(item), choice(Tie.class, tie).orElse(Tie.PARENTS), since, until), figure);
    }

    @PostMapping("/couples/{item}/removal")
    Screen eraseCouple(Visit visit, @PathVariable UUID item, @RequestParam(defaultValue = "") String figure) {
        return back(visit, new FamilyMapCommand.EraseCouple(new ItemId(item)), figure);
    }

    @PostMapping("/children/{item}/removal")
    Screen release(Visit visit, @PathVariable UUID item, @RequestParam(defaultValue = "") String of,
            @RequestParam(defaultValue = "") String figure) {
        return back(visit, new FamilyMapCommand.ReleaseChild(new ItemId(item), item(of).orElse(new ItemId(item))), figure);
    }

    @PostMapping("/children/{item}/place")
    Screen moveEarlier(Visit visit, @PathVariable UUID item, @RequestParam(defaultValue = "") String of,
            @RequestParam(defaultValue = "") String figure) {
        return back(visit, new FamilyMapCommand.MoveEarlier(new ItemId(item), item(of).orElse(new ItemId(item))), figure);
    }

    @PostMapping("/bonds/{item}/removal")
    Screen eraseBond(Visit visit, @PathVariable UUID item, @RequestParam(defaultValue = "") String figure) {
        return back(visit, new FamilyMapCommand.EraseBond(new ItemId(item)), figure);
    }

    @PostMapping("/households")
    Screen drawHousehold(Visit visit, @RequestParam(defaultValue = "") String home, @RequestParam(defaultValue = "") List<String> members) {
        return handle(visit, household(fresh(), home, members), Asked.NOTHING, "#homes");
    }

    @PostMapping("/households/{item}")
    Screen changeHousehold(Visit visit, @PathVariable UUID item, @RequestParam(defaultValue = "") String home,
            @RequestParam(defaultValue = "") List<String> members) {
        return handle(visit, household(new ItemId(item), home, members), Asked.NOTHING, "#homes");
    }

    @PostMapping("/households/{item}/removal")
    Screen eraseHousehold(Visit visit, @PathVariable UUID item) {
        return handle(visit, new FamilyMapCommand.EraseHousehold(new ItemId(item)), Asked.NOTHING, "#homes");
    }

    private static FamilyMapCommand household(ItemId item, String home, List<String> members) {
        return new FamilyMapCommand.DrawHousehold(item, home, members.stream().flatMap(member -> item(member).stream()).toList());
    }

    private Screen back(Visit visit, FamilyMapCommand command, String figure) {
        return handle(visit, command, new Asked(figure, "", ""), item(figure).map(id -> at(id.value())).orElse(""));
    }

    /** The person looks, and has a page of their own figure; drawing is for the others. */
    private Screen handle(Visit visit, FamilyMapCommand command, Asked asked, String next) {
        if (visit.viewer().isPerson()) {
            throw new NoSuchCircle();
        }
        return switch (desk.handle(visit, FamilyMap.NONE, command)) {
            case Happened _ -> new SeeOther("/circles/" + visit.viewer().circle() + "/family-map" + next);
            case Refused refused -> new Refusal(page(desk.visit(visit.viewer()), asked), refused.reason());
        };
    }

    private Screen page(Visit visit, Asked asked) {
        return FamilyMapView.of(visit.seen(FamilyMap.NONE), visit.viewer(), asked, LocalDate.now(clock).getYear());
    }

    private static Asked chosen(UUID figure) {
        return new Asked(figure.toString(), "", "");
    }

    private static String at(UUID figure) {
        return "?figure=" + figure + "#chosen";
    }

    private static ItemId fresh() {
        return new ItemId(UUID.randomUUID());
    }

    static <E extends Enum<E>> Optional<E> choice(Class<E> of, String text) {
        return Stream.of(of.getEnumConstants()).filter(one -> one.name().equals(text)).findFirst();
    }

    static Optional<ItemId> item(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(ItemId.of(text));
        } catch (IllegalArgumentException e) {
            // What is no id is nobody's figure.
            return Optional.empty();
        }
    }
}
