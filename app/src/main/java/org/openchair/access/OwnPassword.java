package org.openchair.access;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks somebody who is signed in for their password once more, before what matters most; guesses count as at the door. */
@Component
class OwnPassword {
    private final Accounts accounts;
    private final TurnedAway turnedAway;

    OwnPassword(Accounts accounts, TurnedAway turnedAway) {
        this.accounts = accounts;
        this.turnedAway = turnedAway;
    }

    /** Why not; {@code wrong} where this is not the password. */
    Optional<AccessReason> refusal(Member member, String password, String address, AccessReason wrong) {
        String about = Accounts.about(member.email());
        if (turnedAway.isTooOften(address, about)) {
            return Optional.of(AccessReason.TOO_MANY);
        }
        if (accounts.check(member.email(), password).isEmpty()) {
            turnedAway.note("password", address, about, Optional.of(member.practice()));
            return Optional.of(wrong);
        }
        return Optional.empty();
    }
}
