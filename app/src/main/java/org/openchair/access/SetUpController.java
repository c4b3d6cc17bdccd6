package org.openchair.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.openchair.events.AccountId;
import org.openchair.events.PracticeId;
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

/** The one-time page that creates the practice and its first interventionist. */
@Controller
class SetUpController {
    private static final int LONGEST = 200;

    private final Installation installation;
    private final Accounts accounts;
    private final Practices practices;
    private final Sessions sessions;
    private final TransactionTemplate transaction;

    SetUpController(Installation installation, Accounts accounts, Practices practices, Sessions sessions,
            TransactionTemplate transaction) {
        this.installation = installation;
        this.accounts = accounts;
        this.practices = practices;
        this.sessions = sessions;
        this.transaction = transaction;
    }

    @GetMapping("/setup/{token}")
    Screen show(@PathVariable String token) {
        if (!installation.isSetUpBy(token)) {
            throw new NoSuchCircle();
        }
        return new SetUpView(token);
    }

    @PostMapping("/setup/{token}")
    Screen setUp(@PathVariable String token, @RequestParam(defaultValue = "") String practice,
            @RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password, HttpServletRequest request, HttpServletResponse response) {
        Screen form = show(token);
        Optional<Reason> refusal = refusal(practice, name, email, password);
        if (refusal.isPresent()) {
            return new Refusal(form, refusal.get());
        }
        PracticeId id = new PracticeId(UUID.randomUUID());
        AccountId account = new AccountId(UUID.randomUUID());
        // All or nothing: a link that was used up without an account would leave nobody able to come in.
        transaction.executeWithoutResult(_ -> {
            if (!installation.finish(token)) {
                throw new NoSuchCircle();
            }
            practices.open(id, practice.strip(), false);
            accounts.open(id, account, email.strip(), name.strip(), password, request.getLocale().getLanguage());
        });
        sessions.begin(id, account, request, response);
        return new SeeOther("/circles");
    }

    private Optional<Reason> refusal(String practice, String name, String email, String password) {
        if (practice.isBlank() || practice.length() > LONGEST) {
            return Optional.of(AccessReason.NO_PRACTICE);
        }
        if (name.isBlank() || name.length() > LONGEST) {
            return Optional.of(AccessReason.NO_NAME);
        }
        if (!Practices.isEmail(email)) {
            return Optional.of(AccessReason.NO_EMAIL);
        }
        return accounts.byEmail(email).isPresent() ? Optional.of(AccessReason.EMAIL_TAKEN)
                : Passwords.refusal(password, name, email, practice);
    }
}
