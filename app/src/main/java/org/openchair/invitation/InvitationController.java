package org.openchair.invitation;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.openchair.coach.Coaching;
import org.openchair.events.InvitationEvent.Channel;
import org.openchair.events.SeatId;
import org.openchair.journal.Decision.Happened;
import org.openchair.journal.Decision.Refused;
import org.openchair.journal.Desk;
import org.openchair.journal.NoSuchCircle;
import org.openchair.journal.Visit;
import org.openchair.kit.NotForGuests;
import org.openchair.kit.Refusal;
import org.openchair.kit.Screen;
import org.openchair.kit.SeeOther;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writing, sending and settling an invitation. */
@Controller
class InvitationController {
    private final Desk desk;
    private final Clock clock;
    private final boolean texts;

    InvitationController(Desk desk, Clock clock, @Value("${openchair.text.url}") String texts) {
        this.texts = !texts.isBlank();
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/circles/{circle}/invitation")
    Screen show(Visit visit, @CookieValue(name = "coach", defaultValue = "on") String coach) {
        Invitation seen = visit.seen(Invitation.NONE);
        if (visit.viewer().isPerson()) {
            return TalkView.page(visit, clock.instant());
        }
        if (seen.members().isBegun()) {
            return AskedView.of(seen, visit.viewer(), clock.instant());
        }
        if (visit.viewer().guest()) {
            return SentView.of(seen, visit.viewer(), clock.instant());
        }
        boolean writingAgain = seen.letter().filter(letter -> letter.version() == seen.version()).isEmpty();
        return seen.letter().isPresent() && !(writingAgain && seen.mayDraft()) ? SentView.of(seen, visit.viewer(), clock.instant())
                : InvitationView.of(seen, visit.viewer(), clock.instant(), isOn(coach));
    }

    @GetMapping("/circles/{circle}/invitation/draft")
    Screen draft(Visit visit, @RequestParam(defaultValue = "") String at, @CookieValue(name = "coach", defaultValue = "on") String coach) {
        return InvitationView.of(written(visit), visit.viewer(), InvitationForm.moment(at), clock.instant(), isOn(coach));
    }

    private Screen draft(Visit visit, String coach) {
        return draft(visit, "", coach);
    }

    @PostMapping("/circles/{circle}/invitation/draft")
    Screen keep(Visit visit, InvitationForm form, @RequestParam(defaultValue = "0") int seen,
            @CookieValue(name = "coach", defaultValue = "on") String coach) {
        return answer(visit, new InvitationCommand.Draft(seen, form.plainWords(), form.details(), form.chosenInviters()),
                "/invitation/draft", now -> typed(now, form, isOn(coach)));
    }

    /** Reads what was typed, for those without script, and keeps nothing. */
    @PostMapping("/circles/{circle}/invitation/draft/reading")
    Screen read(Visit visit, InvitationForm form, @CookieValue(name = "coach", defaultValue = "on") String coach) {
        return typed(visit, form, isOn(coach));
    }

    @PostMapping("/circles/{circle}/invitation/backing")
    Screen standBehind(Visit visit, @RequestParam(defaultValue = "0") int version,
            @CookieValue(name = "coach", defaultValue = "on") String coach) {
        return answer(visit, new InvitationCommand.StandBehind(version), "/invitation/draft", now -> draft(now, coach));
    }

    @PostMapping("/circles/{circle}/invitation/backing/end")
    Screen stepBack(Visit visit, @RequestParam(defaultValue = "0") int version,
            @CookieValue(name = "coach", defaultValue = "on") String coach) {
        return answer(visit, new InvitationCommand.StepBack(version), "/invitation/draft", now -> draft(now, coach));
    }

    /** The newest version was read aloud in a rehearsal. */
    @NotForGuests
    @PostMapping("/circles/{circle}/invitation/reading-aloud")
    Screen readAloud(Visit visit, @RequestParam(defaultValue = "0") int version,
            @CookieValue(name = "coach", defaultValue = "on") String coach) {
        draft(visit, coach);
        return answer(visit, new InvitationCommand.ReadAloud(version), "/invitation/draft", now -> draft(now, coach));
    }

    @NotForGuests
    @PostMapping("/circles/{circle}/invitation/tie")
    Screen sayTie(Visit visit, @RequestParam(defaultValue = "") String tie,
            @CookieValue(name = "coach", defaultValue = "on") String coach) {
        draft(visit, coach);
        return answer(visit, new InvitationCommand.SayTie(tie), "/invitation/draft", now -> draft(now, coach));
    }

    @GetMapping("/circles/{circle}/invitation/sending")
    Screen sending(Visit visit) {
        Invitation seen = visit.seen(Invitation.NONE);
        if (!visit.viewer().isInterventionist() || seen.members().isBegun()) {
            throw new NoSuchCircle();
        }
        return seen.draft().isPresent() ? SendingView.of(seen, visit.viewer(), clock.instant(), texts)
                : InvitationView.of(seen, visit.viewer(), clock.instant(), true);
    }

    @PostMapping("/circles/{circle}/invitation/sending")
    Screen send(Visit visit, @RequestParam(defaultValue = "0") int version, @RequestParam(defaultValue = "") String channel,
            @RequestParam(defaultValue = "") String email, @RequestParam(defaultValue = "") String phone, @RequestParam(defaultValue = "") String stop,
            @RequestParam Map<String, String> typed) {
        Invitation invitation = visit.history().fold(Invitation.NONE);
        int stops = invitation.draft().map(draft -> Coaching.stops(invitation.language(), draft.words())).orElse(0);
        Map<Warning, String> warnings = new EnumMap<>(Warning.class);
        for (Warning warning : Warning.values()) {
            warnings.put(warning, typed.getOrDefault(warning.word(), ""));
        }
        String seat = invitation.members().person().map(person -> person.id().toString()).orElse("");
        return answer(visit, new InvitationCommand.Send(version, channel(channel), channel.equals("text") ? phone : email, stops, stop, warnings),
                "/seats/" + seat + "/link", this::sending);
    }

    @PostMapping("/circles/{circle}/invitation/bearer")
    Screen entrust(Visit visit, @RequestParam(defaultValue = "") String bearer) {
        return answer(visit, new InvitationCommand.Entrust(SeatId.in(bearer)), "/invitation", this::sent);
    }

    @PostMapping("/circles/{circle}/invitation/withdrawal")
    Screen withdraw(Visit visit) {
        return answer(visit, new InvitationCommand.Withdraw(), "/invitation", this::sent);
    }

    @PostMapping("/circles/{circle}/invitation/wish/agreement")
    Screen agree(Visit visit, @RequestParam(defaultValue = "0") int round) {
        return answer(visit, new InvitationCommand.AgreeToWish(round), "/invitation", this::sent);
    }

    @PostMapping("/circles/{circle}/invitation/counterproposal")
    Screen counterpropose(Visit visit, InvitationForm form, @RequestParam(defaultValue = "0") int round) {
        return answer(visit, new InvitationCommand.Counterpropose(round, form.details(), form.plainWords()), "/invitation", this::sent);
    }

    @PostMapping("/circles/{circle}/invitation/reply")
    Screen reply(Visit visit, @RequestParam(defaultValue = "") String reply) {
        return answer(visit, new InvitationCommand.Reply(InvitationForm.plain(reply)), "/invitation", this::sent);
    }

    @GetMapping("/circles/{circle}/invitation/print")
    Screen print(Visit visit, @RequestParam(defaultValue = "false") boolean initials, @RequestParam(defaultValue = "false") boolean large) {
        return LetterView.of(visit.seen(Invitation.NONE), visit.viewer(), initials).orElseThrow(NoSuchCircle::new).large(large);
    }

    /** For whoever reads it aloud. */
    @GetMapping("/circles/{circle}/invitation/cue-card")
    Screen cueCard(Visit visit) {
        written(visit);
        return LetterView.of(visit.seen(Invitation.NONE), visit.viewer(), false).map(letter ->
                CueCardView.of(letter, Bringing.of(visit.seen(Invitation.NONE), visit.viewer()).name())).orElseThrow(NoSuchCircle::new);
    }

    private Screen answer(Visit visit, InvitationCommand command, String path, Function<Visit, Screen> again) {
        return switch (desk.handle(visit, Invitation.NONE, command)) {
            case Happened _ -> new SeeOther("/circles/" + visit.viewer().circle() + path);
            case Refused refused -> new Refusal(again.apply(desk.visit(visit.viewer())), refused.reason());
        };
    }

    private Screen sent(Visit visit) {
        Invitation seen = visit.viewer().isPerson() ? written(visit) : visit.seen(Invitation.NONE);
        if (seen.members().isBegun()) {
            return AskedView.of(seen, visit.viewer(), clock.instant());
        }
        return seen.letter().isPresent() ? SentView.of(seen, visit.viewer(), clock.instant())
                : InvitationView.of(seen, visit.viewer(), clock.instant(), true);
    }

    private static Screen typed(Visit visit, InvitationForm form, boolean coached) {
        Invitation seen = written(visit);
        return InvitationView.of(seen, visit.viewer(),
                Form.of(form.plainWords(), form.details(), seen.members(), form.chosenInviters()), coached);
    }

    /** The words in the making are no business of the one they are for, nor of whom they bring; where they began there are none. */
    static Invitation written(Visit visit) {
        Invitation seen = visit.seen(Invitation.NONE);
        if (!visit.viewer().prepares() || seen.members().isBegun()) {
            throw new NoSuchCircle();
        }
        return seen;
    }

    private static Channel channel(String word) {
        return switch (word) {
            case "email" -> Channel.EMAIL;
            case "text" -> Channel.TEXT;
            case "printed" -> Channel.PRINTED;
            default -> Channel.HANDED_OVER;
        };
    }

    static boolean isOn(String coach) {
        return !coach.equals("off");
    }
}
