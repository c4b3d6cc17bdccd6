package org.openchair.options;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.openchair.directory.Directory;
import org.openchair.directory.Found;
import org.openchair.directory.Query;
import org.openchair.directory.Reports;
import org.openchair.directory.Service;
import org.openchair.events.ItemId;
import org.openchair.events.OptionsEvent.Choice;
import org.openchair.events.OptionsEvent.Listing;
import org.openchair.events.OptionsEvent.Weight;
import org.openchair.events.OptionsEvent.Wish;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/circles/{circle}/options")
class OptionsController {
    private final Desk desk;
    private final Directory directory;
    private final Reports reports;
    private final Clock clock;

    OptionsController(Desk desk, Directory directory, Reports reports, Clock clock) {
        this.desk = desk;
        this.directory = directory;
        this.reports = reports;
        this.clock = clock;
    }

    @GetMapping
    Screen show(Visit visit) {
        return OptionsView.of(visit.seen(Options.NONE), visit.viewer(), clock.instant());
    }

    @PostMapping("/look")
    Screen look(Visit visit) {
        return table(visit, new OptionsCommand.Look());
    }

    @PostMapping("/wishes")
    Screen wish(Visit visit, @RequestParam(defaultValue = "WOULD_LIKE") Weight weight, @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String wish) {
        return table(visit, new OptionsCommand.AddWish(new Wish(weight, code, wish)));
    }

    @PostMapping("/wishes/removal")
    Screen removeWish(Visit visit, @RequestParam Weight weight, @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String wish) {
        return table(visit, new OptionsCommand.DropWish(new Wish(weight, code, wish)));
    }

    @PostMapping("/tie")
    Screen tie(Visit visit, @RequestParam(defaultValue = "") String tied, @RequestParam(defaultValue = "") String tie) {
        return table(visit, new OptionsCommand.DeclareTie(!tied.equals("no"), plain(tie)));
    }

    /** Something in one's own words: a peer group, a doctor somebody knows. */
    @PostMapping
    Screen put(Visit visit, @RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String phone) {
        Listing listing = new Listing(name.strip(), kind.strip(), "", phone.strip(), "", Optional.empty(), Optional.empty(), Set.of(), "",
                today(visit));
        return table(visit, new OptionsCommand.Put(new ItemId(visit.once()), listing));
    }

    @GetMapping("/search")
    Screen search(Visit visit, @RequestParam(defaultValue = "") String near, @RequestParam(defaultValue = "25") int miles,
            @RequestParam(defaultValue = "") List<String> code, @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "1") int page) {
        Found found = directory.search(visit.viewer().practice(), Query.of(near, miles, code, name, page));
        return OptionsSearchView.of(visit.seen(Options.NONE), visit.viewer(), found, today(visit));
    }

    /** A listing keeps the id it has in the directory: put down twice it lies there once, and a mistake can be reported. */
    @PostMapping("/listings")
    Screen putListing(Visit visit, @RequestParam UUID service) {
        Service found = directory.service(visit.viewer().practice(), service).orElseThrow(NoSuchCircle::new).service();
        Listing listing = new Listing(found.fullName(), "", found.address(), found.firstPhone(), found.website(),
                found.at().map(point -> point.latitude()), found.at().map(point -> point.longitude()), found.codes(), found.source(), found.readOn());
        return table(visit, new OptionsCommand.Put(new ItemId(service), listing));
    }

    @PostMapping("/leaning")
    Screen lean(Visit visit, @RequestParam Choice choice, @RequestParam Optional<ItemId> item) {
        return table(visit, new OptionsCommand.Lean(choice, item));
    }

    @GetMapping("/{item}")
    Screen option(Visit visit, @PathVariable ItemId item, @RequestParam(defaultValue = "") String reported) {
        return OptionView.of(visit.seen(Options.NONE), item, visit.viewer(), clock.instant(), !reported.isEmpty())
                .orElseThrow(NoSuchCircle::new);
    }

    @PostMapping("/{item}/removal")
    Screen takeOff(Visit visit, @PathVariable ItemId item) {
        return table(visit, new OptionsCommand.TakeOff(item));
    }

    @PostMapping("/{item}/calls")
    Screen phoned(Visit visit, @PathVariable ItemId item, @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String learned) {
        return option(visit, item, new OptionsCommand.Phone(item, day(on), plain(learned)));
    }

    @PostMapping("/{item}/help")
    Screen offer(Visit visit, @PathVariable ItemId item, @RequestParam(defaultValue = "") String help) {
        return option(visit, item, new OptionsCommand.OfferHelp(item, plain(help)));
    }

    @PostMapping("/{item}/mistake")
    Screen mistake(Visit visit, @PathVariable ItemId item, @RequestParam(defaultValue = "") String mistake) {
        Screen page = option(visit, item, "");
        String words = plain(mistake).strip();
        if (words.isEmpty() || words.length() > Reports.LONGEST) {
            return new Refusal(page, words.isEmpty() ? OptionsReason.NO_REPORT : OptionsReason.REPORT_TOO_LONG);
        }
        if (!reports.report(visit.viewer().practice(), visit.once(), item.value(), words)) {
            throw new NoSuchCircle();
        }
        return new SeeOther(path(visit) + "/" + item + "?reported=yes");
    }

    private Screen table(Visit visit, OptionsCommand command) {
        return switch (desk.handle(visit, Options.NONE, command)) {
            case Happened _ -> new SeeOther(path(visit));
            case Refused refused -> new Refusal(show(desk.visit(visit.viewer())), refused.reason());
        };
    }

    private Screen option(Visit visit, ItemId item, OptionsCommand command) {
        return switch (desk.handle(visit, Options.NONE, command)) {
            case Happened _ -> new SeeOther(path(visit) + "/" + item);
            case Refused refused -> new Refusal(option(desk.visit(visit.viewer()), item, ""), refused.reason());
        };
    }

    private static String path(Visit visit) {
        return "/circles/" + visit.viewer().circle() + "/options";
    }

    private LocalDate today(Visit visit) {
        Instant now = clock.instant();
        ZoneId zone = visit.seen(Options.NONE).members().zone();
        return LocalDate.ofInstant(now, zone);
    }

    /** Browsers send line ends as two characters; kept is one. */
    private static String plain(String text) {
        return text.replace("\r\n", "\n");
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
