package org.openchair.circle;

import java.util.Optional;
import org.openchair.events.AccountId;
import org.openchair.events.Role;
import org.openchair.events.SeatId;

/**
 * One human's place in the circle, as the circle knows it.
 *
 * @param generation of the link that is good now; 0 while none was issued
 * @param opened     whether a link of this seat was ever used
 * @param pin        hash of the PIN, for the eyes of the door alone
 */
public record Seat(SeatId id, Role role, String name, String relation, boolean firstCaller, String language,
                   Optional<AccountId> account, int generation, boolean opened, boolean asksForLink, boolean left,
                   Optional<String> pin) {

    public boolean isSupporter() {
        return role == Role.SUPPORTER;
    }

    Seat withLink(int issued) {
        return new Seat(id, role, name, relation, firstCaller, language, account, issued, opened, false, left, pin);
    }

    Seat openedLink() {
        return new Seat(id, role, name, relation, firstCaller, language, account, generation, true, asksForLink, left, pin);
    }

    Seat askingForLink() {
        return new Seat(id, role, name, relation, firstCaller, language, account, generation, opened, true, left, pin);
    }

    Seat gone() {
        return new Seat(id, role, name, relation, firstCaller, language, account, generation, opened, false, true, pin);
    }

    Seat speaking(String chosen) {
        return new Seat(id, role, name, relation, firstCaller, chosen, account, generation, opened, asksForLink, left, pin);
    }

    Seat protectedBy(Optional<String> hash) {
        return new Seat(id, role, name, relation, firstCaller, language, account, generation, opened, asksForLink, left, hash);
    }
}
