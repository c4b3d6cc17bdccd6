package org.openchair.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.openchair.journal.NoSuchCircle;
import org.openchair.journal.Reason;
import org.openchair.kit.Refusal;
import org.openchair.kit.Screen;
import org.openchair.kit.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An interventionist's own account. */
@Controller
class AccountController {
    private final Accounts accounts;
    private final OwnPassword own;
    private final Sessions sessions;
    private final TurnedAway turnedAway;
    private final SecondStep step;
    private final Beginnings beginnings;

    AccountController(Accounts accounts, OwnPassword own, Sessions sessions, TurnedAway turnedAway, SecondStep step, Beginnings beginnings) {
        this.accounts = accounts;
        this.own = own;
        this.sessions = sessions;
        this.turnedAway = turnedAway;
        this.step = step;
        this.beginnings = beginnings;
    }

    @GetMapping("/account")
    Screen show(Member member, @RequestParam(defaultValue = "false") boolean changed) {
        return new AccountView(member.name(), member.email(), member.practiceName(), changed,
                turnedAway.lately(member.practice(), "password"), turnedAway.lately(member.practice(), "pin"),
                turnedAway.lately(member.practice(), "link"), step.isOn(member.practice(), member.account()), !member.demonstration(),
                beginnings.offer(member.practice()).map(Member::name));
    }

    @PostMapping("/account/password")
    Screen change(Member member, @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String password, HttpServletRequest request, HttpServletResponse response) {
        Optional<Reason> refusal = own.refusal(member, current, request.getRemoteAddr(), AccessReason.WRONG_PASSWORD).<Reason>map(reason -> reason)
                .or(() -> Passwords.refusal(password, member.name(), member.email(), member.practiceName()));
        if (refusal.isPresent()) {
            return new Refusal(show(member, false), refusal.get());
        }
        accounts.changePassword(member, password);
        sessions.endAll(member.practice(), member.account());
        sessions.begin(member.practice(), member.account(), request, response);
        return new SeeOther("/account?changed=true");
    }

    /** Whether the practice offers the page on which a person begins themselves. Whoever switches it on says hello there. */
    @PostMapping("/account/beginning")
    Screen offer(Member member, @RequestParam(defaultValue = "false") boolean on) {
        if (member.demonstration()) {
            throw new NoSuchCircle();
        }
        beginnings.offer(member, on);
        return new SeeOther("/account");
    }
}
