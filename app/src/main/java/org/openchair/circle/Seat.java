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
 * @param guest      whether the person brought them: they had no part in what was prepared
 */
public record Seat(SeatId id, Role role, String name, String relation, boolean firstCaller, String language,
                   Optional<AccountId> account, int generation, boolean opened, boolean asksForLink, boolean left,
                   Optional<String> pin, boolean guest) {

    public boolean isSupporter() {
        return role == Role.SUPPORTER;
    }

    Seat withLink(int issued) {
        return new Seat(id, role, name, relation, firstCaller, language, account, issued, opened, false, left, pin, guest);
    }

    Seat openedLink() {
        return new Seat(id, role, name, relation, firstCaller, language, account, generation, true, asksForLink, left, pin, guest);
    }

    Seat askingForLink() {
        return new Seat(id, role, name, relation, firstCaller, language, account, generation, opened, true, left, pin, guest);
    }

    Seat gone() {
        return new Seat(id, role, name, relation, firstCaller, language, account, generation, opened, false, true, pin, guest);
    }

    Seat asGuest() {
        return new Seat(id, role, name, relation, firstCaller, language, account, generation, opened, asksForLink, left, pin, true);
    }

    Seat speaking(String chosen) {
        return new Seat(id, role, name, relation, firstCaller, chosen, account, generation, opened, asksForLink, left, pin, guest);
    }

    Seat protectedBy(Optional<String> hash) {
        return new Seat(id, role, name, relation, firstCaller, language, account, generation, opened, asksForLink, left, hash, guest);
    }
}
