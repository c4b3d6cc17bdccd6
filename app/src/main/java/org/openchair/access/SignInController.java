package org.openchair.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.openchair.kit.Refusal;
import org.openchair.kit.Screen;
import org.openchair.kit.SeeOther;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Coming in with an account, and leaving. */
@Controller
class SignInController {
    private final Accounts accounts;
    private final Sessions sessions;
    private final Visitors visitors;
    private final TurnedAway turnedAway;
    private final Beginnings beginnings;
    private final SecondStep step;
    private final Ticket ticket;
    private final boolean demonstration;

    SignInController(Accounts accounts, Sessions sessions, Visitors visitors, TurnedAway turnedAway, Beginnings beginnings,
            SecondStep step, Ticket ticket, @Value("${openchair.demonstration}") String demonstration) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.visitors = visitors;
        this.turnedAway = turnedAway;
        this.beginnings = beginnings;
        this.step = step;
        this.ticket = ticket;
        this.demonstration = "on".equals(demonstration);
    }

    /** Everybody's own beginning. */
    @GetMapping("/")
    Screen home(HttpServletRequest request) {
        if (!visitors.isSignedIn(request)) {
            return new SeeOther("/sign-in");
        }
        return new SeeOther(visitors.home(request).map(circle -> "/circles/" + circle).orElse("/circles"));
    }

    @GetMapping("/sign-in")
    Screen show() {
        return new SignInView(demonstration, beginnings.offers().stream().map(member ->
                new SignInView.Beginning(member.practice().toString(), member.practiceName())).toList());
    }

    @PostMapping("/sign-in")
    Screen signIn(@RequestParam(defaultValue = "") String email, @RequestParam(defaultValue = "") String password,
            HttpServletRequest request, HttpServletResponse response) {
        String about = Accounts.about(email);
        if (turnedAway.isTooOften(request.getRemoteAddr(), about)) {
            return new Refusal(show(), AccessReason.TOO_MANY);
        }
        Optional<Accounts.Found> found = accounts.check(email, password);
        if (found.isEmpty()) {
            turnedAway.note("password", request.getRemoteAddr(), about, accounts.byEmail(email).map(Accounts.Found::practice));
            return new Refusal(show(), AccessReason.WRONG);
        }
        turnedAway.forget(about);
        if (step.isOn(found.get().practice(), found.get().account())) {
            return new CodeView(ticket.write(found.get().practice(), found.get().account()));
        }
        sessions.begin(found.get().practice(), found.get().account(), request, response);
        return new SeeOther("/circles");
    }

    @PostMapping("/sign-in/code")
    Screen code(@RequestParam(name = "ticket", defaultValue = "") String sealed, @RequestParam(defaultValue = "") String code,
            HttpServletRequest request, HttpServletResponse response) {
        Optional<Ticket.Holder> holder = ticket.read(sealed);
        if (holder.isEmpty()) {
            return new Refusal(show(), AccessReason.TOO_LATE);
        }
        String about = "code " + holder.get().account();
        if (turnedAway.isTooOften(request.getRemoteAddr(), about)) {
            return new Refusal(new CodeView(sealed), AccessReason.TOO_MANY);
        }
        if (!step.accepts(holder.get().practice(), holder.get().account(), code)) {
            turnedAway.note("password", request.getRemoteAddr(), about, Optional.of(holder.get().practice()));
            return new Refusal(new CodeView(sealed), AccessReason.WRONG_CODE);
        }
        turnedAway.forget(about);
        sessions.begin(holder.get().practice(), holder.get().account(), request, response);
        return new SeeOther("/circles");
    }

    @PostMapping("/sign-out")
    Screen signOut(HttpServletRequest request, HttpServletResponse response) {
        sessions.end(request, response);
        return new SeeOther("/sign-in");
    }

    /** Leave quickly: nobody is signed in any more, nothing stays in the browser's store, and the next page is harmless. */
    @PostMapping("/leaving")
    Screen leave(HttpServletRequest request, HttpServletResponse response) {
        sessions.end(request, response);
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        return new Away();
    }

    @ControllerAdvice
    static class AtTheDoor {
        @ExceptionHandler(NotSignedIn.class)
        Screen signInFirst(HttpServletRequest request, HttpServletResponse response) {
            if (request.getHeader(HttpHeaders.ACCEPT) instanceof String accept && accept.contains("text/event-stream")) {
                // A live page whose session is over stops asking: 204 ends an event stream for good.
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
                return new SeeOther("/sign-in");
            }
            return new SeeOther("/sign-in");
        }
    }
}
