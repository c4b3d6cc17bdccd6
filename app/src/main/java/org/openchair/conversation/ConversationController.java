package org.openchair.conversation;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.openchair.conversation.ConversationCommand.*;
import org.openchair.events.ItemId;
import org.openchair.events.SeatId;
import org.openchair.events.Sharing;
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
@RequestMapping("/circles/{circle}/conversation")
class ConversationController {
    private final Desk desk;
    private final Clock clock;

    ConversationController(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    // A refused form stands at its own address: looking there again shows the room.
    @GetMapping({"", "/{form:opening|presence|departure|ending|part|agenda|rules|turn|heard|notes|break|pause|continuation}"})
    Screen show(Visit visit) {
        String circle = circle(visit);
        Conversation seen = visit.seen(Conversation.NONE);
        if (seen.isOpen() && seen.room().isPresent(visit.viewer().seat())) {
            return ConversationView.of(circle, seen, visit.viewer());
        }
        return seen.isOver() ? RecordView.of(circle, seen, visit.viewer()) : WaitingView.of(circle, seen, visit.viewer(), clock.instant());
    }

    @GetMapping("/record")
    Screen record(Visit visit) {
        Conversation seen = visit.seen(Conversation.NONE);
        if (!seen.wasOpened()) {
            throw new NoSuchCircle();
        }
        return RecordView.of(circle(visit), seen, visit.viewer());
    }

    @GetMapping("/heard/{item}")
    Screen heard(Visit visit, @PathVariable ItemId item) {
        Conversation seen = visit.seen(Conversation.NONE);
        return SaidView.of(item, seen, visit.viewer())
                .map(said -> new HeardView(circle(visit), new Names(seen.members()).interventionist(),
                        visit.viewer().isInterventionist(), said))
                .orElseThrow(NoSuchCircle::new);
    }

    @PostMapping("/opening")
    Screen open(Visit visit, @RequestParam(defaultValue = "") String agenda, @RequestParam(defaultValue = "") String rules) {
        return answer(visit, new Open(lines(agenda), lines(rules)));
    }

    @PostMapping("/presence")
    Screen join(Visit visit, @RequestParam(defaultValue = "false") boolean remote) {
        return answer(visit, new Join(remote));
    }

    @PostMapping("/departure")
    Screen leave(Visit visit) {
        return answer(visit, new Leave());
    }

    @PostMapping("/ending")
    Screen end(Visit visit) {
        return answer(visit, new End());
    }

    @PostMapping("/part")
    Screen part(Visit visit, @RequestParam int part) {
        return answer(visit, new ReachPart(part));
    }

    @PostMapping("/agenda")
    Screen agenda(Visit visit, @RequestParam int seen, @RequestParam(defaultValue = "") String agenda) {
        return answer(visit, new ChangeAgenda(seen, lines(agenda)));
    }

    @PostMapping("/rules")
    Screen rule(Visit visit, @RequestParam(defaultValue = "") String rule) {
        return answer(visit, new ProposeRule(plain(rule)));
    }

    @PostMapping("/rules/removal")
    Screen strikeRule(Visit visit, @RequestParam int seen, @RequestParam int rule) {
        return answer(visit, new StrikeRule(seen, rule));
    }

    @PostMapping("/rules/agreement")
    Screen agreeToRules(Visit visit, @RequestParam int seen) {
        return answer(visit, new AgreeToRules(seen));
    }

    @PostMapping("/turn")
    Screen turn(Visit visit, @RequestParam SeatId seat) {
        return answer(visit, new GiveTurn(seat));
    }

    @PostMapping("/heard")
    Screen say(Visit visit, @RequestParam(defaultValue = "") String words, @RequestParam(defaultValue = "ME") Sharing sharing) {
        return answer(visit, new Say(new ItemId(UUID.randomUUID()), plain(words), sharing));
    }

    @PostMapping("/notes")
    Screen writeFor(Visit visit, @RequestParam SeatId speaker, @RequestParam(defaultValue = "") String theirs) {
        return answer(visit, new WriteFor(new ItemId(UUID.randomUUID()), speaker, plain(theirs)));
    }

    @PostMapping("/heard/{item}")
    Screen confirm(Visit visit, @PathVariable ItemId item, @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "ME") Sharing sharing) {
        return switch (desk.handle(visit, Conversation.NONE, new Confirm(item, plain(words), sharing))) {
            case Happened _ -> back(visit);
            case Refused refused -> new Refusal(heard(desk.visit(visit.viewer()), item), refused.reason());
        };
    }

    @PostMapping("/heard/{item}/removal")
    Screen unsay(Visit visit, @PathVariable ItemId item) {
        return answer(visit, new Unsay(item));
    }

    @PostMapping("/break")
    Screen askBreak(Visit visit, @RequestParam(defaultValue = "false") boolean openly) {
        return answer(visit, new AskBreak(openly));
    }

    @PostMapping("/pause")
    Screen pause(Visit visit) {
        return answer(visit, new Pause());
    }

    @PostMapping("/continuation")
    Screen resume(Visit visit) {
        return answer(visit, new Resume());
    }

    private Screen answer(Visit visit, ConversationCommand command) {
        return switch (desk.handle(visit, Conversation.NONE, command)) {
            case Happened _ -> back(visit);
            case Refused refused -> new Refusal(show(desk.visit(visit.viewer())), refused.reason());
        };
    }

    private static SeeOther back(Visit visit) {
        return new SeeOther("/circles/" + circle(visit) + "/conversation");
    }

    private static String circle(Visit visit) {
        return visit.viewer().circle().toString();
    }

    /** Browsers end lines with two characters; one is kept. */
    private static String plain(String text) {
        return text.replace("\r\n", "\n").strip();
    }

    /** One thing a line, as the two lists are written. */
    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
