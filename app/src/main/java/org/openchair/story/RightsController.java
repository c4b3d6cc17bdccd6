package org.openchair.story;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

import org.openchair.events.ItemId;
import org.openchair.events.Sharing;
import org.openchair.journal.Decision.Happened;
import org.openchair.journal.Decision.Refused;
import org.openchair.journal.Desk;
import org.openchair.journal.NoSuchCircle;
import org.openchair.journal.Visit;
import org.openchair.kit.Refusal;
import org.openchair.kit.Screen;
import org.openchair.kit.SeeOther;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What one can do about what is kept. */
@Controller
class RightsController {
    private final Desk desk;

    RightsController(Desk desk) {
        this.desk = desk;
    }

    /** A copy of everything this seat may read, to keep. */
    @GetMapping("/circles/{circle}/kept/copy")
    ResponseEntity<byte[]> copy(Visit visit) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"copy.json\"").body(Copy.of(visit));
    }

    /** The same words, to read or to print. */
    @GetMapping("/circles/{circle}/kept/words")
    Screen words(Visit visit) {
        return CopyView.of(visit);
    }

    @PostMapping("/circles/{circle}/kept/accounts")
    Screen add(Visit visit, @RequestParam(defaultValue = "") String account, @RequestParam(defaultValue = "") String sharing) {
        return person(visit, new RightsCommand.AddAccount(new ItemId(UUID.randomUUID()), plain(account), one(Sharing.values(), sharing)));
    }

    @PostMapping("/circles/{circle}/kept/accounts/{item}/removal")
    Screen takeBack(Visit visit, @PathVariable ItemId item) {
        return person(visit, new RightsCommand.TakeAccountBack(item));
    }

    @PostMapping("/circles/{circle}/kept/corrections")
    Screen ask(Visit visit, @RequestParam(defaultValue = "") String about, @RequestParam(defaultValue = "") String correction) {
        return person(visit, new RightsCommand.AskCorrection(new ItemId(UUID.randomUUID()), one(Kept.values(), about), plain(correction)));
    }

    @PostMapping("/circles/{circle}/kept/restriction")
    Screen restrict(Visit visit) {
        return person(visit, new RightsCommand.Restrict());
    }

    @PostMapping("/circles/{circle}/kept/restriction/end")
    Screen lift(Visit visit) {
        return person(visit, new RightsCommand.LiftRestriction());
    }

    @PostMapping("/circles/{circle}/kept/corrections/{item}/answer")
    Screen answer(Visit visit, @PathVariable ItemId item, @RequestParam(defaultValue = "") String answer) {
        if (!visit.viewer().isInterventionist()) {
            throw new NoSuchCircle();
        }
        return handle(visit, new RightsCommand.AnswerCorrection(item, plain(answer)));
    }

    private Screen person(Visit visit, RightsCommand command) {
        if (!visit.viewer().isPerson()) {
            throw new NoSuchCircle();
        }
        return handle(visit, command);
    }

    private Screen handle(Visit visit, RightsCommand command) {
        return switch (desk.handle(visit, Rights.NONE, command)) {
            case Happened _ -> new SeeOther("/circles/" + visit.viewer().circle() + "/kept");
            case Refused refused -> new Refusal(KeptView.of(desk.visit(visit.viewer())), refused.reason());
        };
    }

    private static <T extends Enum<T>> Optional<T> one(T[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }

    private static String plain(String text) {
        return text.replace("\r\n", "\n");
    }
}
