package org.openchair.rehearsal;

import org.openchair.events.RehearsalEvent.SettingLine;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where and how all would sit, and what the person would rather have. */
@Controller
@NotForGuests
class SettingController {
    private final Desk desk;

    SettingController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping("/circles/{circle}/setting")
    Screen show(Visit visit, @RequestParam(defaultValue = "") String open) {
        return SettingView.of(visit.seen(Setting.NONE), visit.viewer(), open);
    }

    @PostMapping("/circles/{circle}/setting/lines")
    Screen settle(Visit visit, @RequestParam SettingLine line, @RequestParam(defaultValue = "") String words) {
        return handle(visit, false, line, new SettingCommand.Settle(line, words));
    }

    @PostMapping("/circles/{circle}/setting/lines/removal")
    Screen reopen(Visit visit, @RequestParam SettingLine line) {
        return handle(visit, false, line, new SettingCommand.Reopen(line));
    }

    @PostMapping("/circles/{circle}/setting/wishes")
    Screen wish(Visit visit, @RequestParam SettingLine line, @RequestParam(defaultValue = "false") boolean against,
            @RequestParam(defaultValue = "") String words) {
        return handle(visit, true, line, new SettingCommand.Wish(line, against, words));
    }

    @PostMapping("/circles/{circle}/setting/wishes/removal")
    Screen takeWishBack(Visit visit, @RequestParam SettingLine line) {
        return handle(visit, true, line, new SettingCommand.TakeWishBack(line));
    }

    private Screen handle(Visit visit, boolean persons, SettingLine line, SettingCommand command) {
        if (visit.viewer().isPerson() != persons) {
            throw new NoSuchCircle();
        }
        String slug = SettingText.of(line).slug();
        return switch (desk.handle(visit, Setting.NONE, command)) {
            case Happened _ -> new SeeOther("/circles/" + visit.viewer().circle() + "/setting#s-" + slug);
            case Refused refused -> new Refusal(show(desk.visit(visit.viewer()), slug), refused.reason());
        };
    }
}
