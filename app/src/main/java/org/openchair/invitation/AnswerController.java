package org.openchair.invitation;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The person's answer: chosen on one page, read once more and given on the next. */
@Controller
class AnswerController {
    private final Desk desk;
    private final Clock clock;

    AnswerController(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/circles/{circle}/invitation/answer")
    Screen choose(Visit visit, @RequestParam(defaultValue = "") String answer, @RequestParam(defaultValue = "") String at) {
        Invitation seen = mine(visit);
        return AnswerView.Kind.of(answer).map(kind -> show(seen, visit, kind, InvitationForm.moment(at)))
                .orElseGet(() -> new Refusal(TalkView.page(visit, clock.instant()), InvitationReason.NO_CHOICE));
    }

    @PostMapping("/circles/{circle}/invitation/answer")
    Screen answer(Visit visit, @RequestParam(defaultValue = "") String answer, @RequestParam(defaultValue = "0") int round,
            @RequestParam(defaultValue = "") String later, InvitationForm form) {
        mine(visit);
        Optional<AnswerView.Kind> kind = AnswerView.Kind.of(answer);
        if (kind.isEmpty()) {
            return new Refusal(TalkView.page(visit, clock.instant()), InvitationReason.NO_CHOICE);
        }
        InvitationCommand command = switch (kind.get()) {
            case YES -> new InvitationCommand.Accept(round);
            case CHANGES -> new InvitationCommand.AcceptWithChanges(round, form.details(), form.plainWords());
            case QUESTION -> new InvitationCommand.Ask(form.plainWords());
            case NOT_NOW -> new InvitationCommand.Postpone(day(later));
            case NO -> new InvitationCommand.Decline();
            case NO_CONTACT -> new InvitationCommand.RefuseContact();
        };
        return switch (desk.handle(visit, Invitation.NONE, command)) {
            case Happened _ -> new SeeOther("/circles/" + visit.viewer().circle() + "/invitation");
            case Refused refused -> {
                Visit now = desk.visit(visit.viewer());
                yield new Refusal(show(mine(now), now, kind.get(), Optional.empty()), refused.reason());
            }
        };
    }

    /** The person who began asks their circle to sit down. */
    @PostMapping("/circles/{circle}/invitation/talk")
    Screen askToTalk(Visit visit, @RequestParam(defaultValue = "0") int seen, InvitationForm form) {
        mine(visit);
        return switch (desk.handle(visit, Invitation.NONE, new InvitationCommand.AskToTalk(seen, form.details(), form.plainWords()))) {
            case Happened _ -> new SeeOther("/circles/" + visit.viewer().circle() + "/invitation");
            case Refused refused -> new Refusal(TalkView.page(desk.visit(visit.viewer()), clock.instant()), refused.reason());
        };
    }

    /** @param picked a time the person chose among those that were offered */
    private Screen show(Invitation seen, Visit visit, AnswerView.Kind kind, Optional<LocalDateTime> picked) {
        if (!seen.isAsked() && !(kind == AnswerView.Kind.NO_CONTACT && seen.letter().isPresent())) {
            return TalkView.page(visit, clock.instant());
        }
        AnswerView view = AnswerView.of(seen, visit.viewer(), kind).offering(visit.seen(Times.NONE));
        return picked.map(view::at).orElse(view);
    }

    /** What is no day at all is a day that has passed, and is refused as such. */
    private static Optional<LocalDate> day(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeException _) {
            return Optional.of(LocalDate.MIN);
        }
    }

    private static Invitation mine(Visit visit) {
        if (!visit.viewer().isPerson()) {
            throw new NoSuchCircle();
        }
        return visit.seen(Invitation.NONE);
    }
}
