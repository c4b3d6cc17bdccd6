package org.openchair.preparation;

import org.jspecify.annotations.Nullable;
import org.openchair.journal.Decision.Happened;
import org.openchair.journal.Decision.Refused;
import org.openchair.journal.Desk;
import org.openchair.journal.NoSuchCircle;
import org.openchair.journal.Visit;
import org.openchair.kit.Languages;
import org.openchair.kit.NotForGuests;
import org.openchair.kit.Refusal;
import org.openchair.kit.Screen;
import org.openchair.kit.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A supporter's own message, and what was shared with the circle. */
@Controller
@NotForGuests
class MessageController {
    private final Desk desk;
    private final Languages languages;

    MessageController(Desk desk, Languages languages) {
        this.desk = desk;
        this.languages = languages;
    }

    @GetMapping("/circles/{circle}/part/message")
    Screen show(Visit visit, @CookieValue(name = "coach", defaultValue = "on") String coach) {
        return view(visit, coach, null);
    }

    /** The words are read once more, and kept nowhere. */
    @PostMapping("/circles/{circle}/part/message/reading")
    Screen read(Visit visit, @CookieValue(name = "coach", defaultValue = "on") String coach, @RequestParam(defaultValue = "") String words) {
        return view(visit, coach, words);
    }

    @PostMapping("/circles/{circle}/part/message")
    Screen write(Visit visit, @CookieValue(name = "coach", defaultValue = "on") String coach, @RequestParam(defaultValue = "") String words) {
        return answer(visit, coach, words, new MessageCommand.Write(words.replace("\r\n", "\n")));
    }

    @PostMapping("/circles/{circle}/part/message/removal")
    Screen takeBack(Visit visit, @CookieValue(name = "coach", defaultValue = "on") String coach) {
        return answer(visit, coach, null, new MessageCommand.TakeBack());
    }

    @PostMapping("/circles/{circle}/part/message/sharing")
    Screen share(Visit visit, @CookieValue(name = "coach", defaultValue = "on") String coach) {
        return answer(visit, coach, null, new MessageCommand.Share());
    }

    @PostMapping("/circles/{circle}/part/message/sharing/end")
    Screen takeShareBack(Visit visit, @CookieValue(name = "coach", defaultValue = "on") String coach) {
        return answer(visit, coach, null, new MessageCommand.TakeShareBack());
    }

    @GetMapping("/circles/{circle}/part/message/print")
    Screen card(Visit visit) {
        supporter(visit);
        return MessageCard.of(visit.seen(Message.NONE), visit.viewer()).orElseThrow(NoSuchCircle::new);
    }

    @GetMapping("/circles/{circle}/messages")
    Screen shared(Visit visit) {
        return MessagesView.of(visit.seen(Message.NONE), visit.viewer());
    }

    private Screen view(Visit visit, String coach, @Nullable String typed) {
        supporter(visit);
        Message seen = visit.seen(Message.NONE);
        return MessageView.of(seen, visit.viewer(), languages.of(MessageView.language(seen, visit.viewer())), !coach.equals("off"), typed);
    }

    private Screen answer(Visit visit, String coach, @Nullable String typed, MessageCommand command) {
        supporter(visit);
        return switch (desk.handle(visit, Message.NONE, command)) {
            case Happened _ -> new SeeOther("/circles/" + visit.viewer().circle() + "/part/message");
            case Refused refused -> new Refusal(view(desk.visit(visit.viewer()), coach, typed), refused.reason());
        };
    }

    private static void supporter(Visit visit) {
        if (!visit.viewer().isSupporter()) {
            throw new NoSuchCircle();
        }
    }
}
