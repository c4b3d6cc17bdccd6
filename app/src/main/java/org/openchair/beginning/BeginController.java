package org.openchair.beginning;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.openchair.access.Beginnings;
import org.openchair.access.Links;
import org.openchair.access.Member;
import org.openchair.access.Secret;
import org.openchair.access.Sessions;
import org.openchair.access.TurnedAway;
import org.openchair.circle.Roll;
import org.openchair.circle.Zones;
import org.openchair.events.PracticeId;
import org.openchair.journal.Desk;
import org.openchair.journal.Journal;
import org.openchair.journal.NoSuchCircle;
import org.openchair.journal.Reason;
import org.openchair.kit.Refusal;
import org.openchair.kit.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Somebody begins themselves, without an account, where a practice offers it. */
@Controller
class BeginController {
    // A second click comes at once; whoever finds the form in a browser much later is somebody else, perhaps.
    private static final Duration SECOND_CLICK = Duration.ofMinutes(5);

    private final Beginnings beginnings;
    private final Desk desk;
    private final Journal journal;
    private final Links links;
    private final Sessions sessions;
    private final TurnedAway turnedAway;
    private final Clock clock;

    BeginController(Beginnings beginnings, Desk desk, Journal journal, Links links, Sessions sessions, TurnedAway turnedAway, Clock clock) {
        this.beginnings = beginnings;
        this.desk = desk;
        this.journal = journal;
        this.links = links;
        this.sessions = sessions;
        this.turnedAway = turnedAway;
        this.clock = clock;
    }

    @GetMapping("/beginning")
    Screen show(@RequestParam(defaultValue = "") String practice) {
        return form(helper(practice), Secret.fresh().text());
    }

    @PostMapping("/beginning")
    Screen begin(@RequestParam(defaultValue = "") String practice, @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String phone, @RequestParam(defaultValue = "false") boolean deviceShared,
            @RequestParam(defaultValue = "") String safeTimes, @RequestParam(defaultValue = "en") String language,
            @RequestParam(defaultValue = "") String zone, @RequestParam(defaultValue = "") String wish, HttpServletRequest request, HttpServletResponse response) {
        Member helper = helper(practice);
        OwnOpening opening = new OwnOpening(token, name, email, phone, deviceShared, safeTimes, language, wish);
        Optional<Reason> refusal = Secret.isOne(token) ? opening.refusal() : Optional.of(BeginningReason.ALREADY_USED);
        if (refusal.isPresent()) {
            return new Refusal(form(helper, Secret.isOne(token) ? token : Secret.fresh().text()), refusal.get());
        }
        String about = "beginning from " + request.getRemoteAddr();
        if (turnedAway.isTooOften(request.getRemoteAddr(), about)) {
            return new Refusal(form(helper, token), BeginningReason.TOO_OFTEN);
        }
        turnedAway.count(request.getRemoteAddr(), about);
        desk.open(helper.practice(), opening.circle(), opening.person(), opening.events(helper, Zones.of(zone).orElseGet(ZoneId::systemDefault)));
        Instant opened = journal.read(helper.practice(), opening.circle()).orElseThrow(NoSuchCircle::new)
                .fold(Roll.EMPTY).members().openedAt();
        if (opened.plus(SECOND_CLICK).isBefore(clock.instant())) {
            return new Refusal(form(helper, Secret.fresh().text()), BeginningReason.ALREADY_USED);
        }
        return begun(opening, helper, request, response);
    }

    /** Shown in this one answer and never again. A second click is shown the same link. */
    private Screen begun(OwnOpening opening, Member helper, HttpServletRequest request, HttpServletResponse response) {
        Secret secret = Secret.from(opening.token());
        links.keep(secret, helper.practice(), opening.circle(), opening.person(), 1);
        sessions.begin(helper.practice(), opening.circle(), opening.person(), 1, request, response);
        return new BegunView(opening.circle().toString(), opening.name().strip(), helper.name(),
                links.url(secret, request));
    }

    private Member helper(String practice) {
        try {
            return beginnings.offer(PracticeId.of(practice)).orElseThrow(NoSuchCircle::new);
        } catch (IllegalArgumentException notAnId) {
            throw new NoSuchCircle();
        }
    }

    private static Screen form(Member helper, String token) {
        return new BeginView(helper.practice().toString(), helper.practiceName(), helper.name(), token, ZoneId.systemDefault().getId());
    }
}
