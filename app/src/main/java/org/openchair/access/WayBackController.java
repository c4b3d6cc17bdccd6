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
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A new password for an account, by a link that works once. */
@Controller
class WayBackController {
    private final WayBack wayBack;
    private final Accounts accounts;
    private final SecondStep step;
    private final Sessions sessions;
    private final TurnedAway turnedAway;
    private final TransactionTemplate transaction;

    WayBackController(WayBack wayBack, Accounts accounts, SecondStep step, Sessions sessions, TurnedAway turnedAway,
            TransactionTemplate transaction) {
        this.wayBack = wayBack;
        this.accounts = accounts;
        this.step = step;
        this.sessions = sessions;
        this.turnedAway = turnedAway;
        this.transaction = transaction;
    }

    @GetMapping("/way-back/{token}")
    Screen show(@PathVariable String token) {
        return new WayBackView(token, member(token).email());
    }

    @PostMapping("/way-back/{token}")
    Screen change(@PathVariable String token, @RequestParam(defaultValue = "") String password, HttpServletRequest request,
            HttpServletResponse response) {
        Member member = member(token);
        Optional<Reason> refusal = Passwords.refusal(password, member.name(), member.email(), member.practiceName());
        if (refusal.isPresent()) {
            return new Refusal(show(token), refusal.get());
        }
        transaction.executeWithoutResult(_ -> {
            if (!wayBack.use(token)) {
                throw new NoSuchCircle();
            }
            accounts.changePassword(member, password);
            // The phone may be what was lost; the account's page offers the second step again.
            step.end(member.practice(), member.account());
        });
        turnedAway.forget(Accounts.about(member.email()));
        sessions.endAll(member.practice(), member.account());
        sessions.begin(member.practice(), member.account(), request, response);
        return new SeeOther("/account?changed=true");
    }

    private Member member(String token) {
        return wayBack.of(token).flatMap(holder -> accounts.member(holder.practice(), holder.account())).orElseThrow(NoSuchCircle::new);
    }
}
