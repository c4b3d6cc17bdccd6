package org.openchair.circle;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.openchair.events.AccountId;
import org.openchair.events.CircleEvent;
import org.openchair.events.Event;
import org.openchair.events.Role;
import org.openchair.events.SeatId;
import org.openchair.journal.Reason;

/** What is needed to open a circle: the person's chosen name, who called, and a safe way to reach them. */
public record CircleOpening(String personName, String personLanguage, String callerName, String relation, String email,
                            String phone, boolean deviceShared, boolean mayLeaveMessage, String safeTimes, String language,
                            Optional<ZoneId> zone) {

    public Optional<Reason> refusal() {
        if (Seating.isNoName(personName)) {
            return Optional.of(CircleReason.NO_PERSON_NAME);
        }
        if (Seating.isNoName(callerName)) {
            return Optional.of(CircleReason.NO_CALLER_NAME);
        }
        if (!Seating.isEmail(email)) {
            return Optional.of(CircleReason.NO_EMAIL);
        }
        if (zone.isEmpty()) {
            return Optional.of(CircleReason.NO_ZONE);
        }
        boolean tooLong = relation.length() > Circle.LONGEST_NAME || phone.length() > Circle.LONGEST_NAME
                || safeTimes.length() > Circle.LONGEST;
        return tooLong ? Optional.of(CircleReason.TOO_LONG) : Optional.empty();
    }

    /** The first events of the circle: three seats, of which the person's stays empty until they answer. */
    public List<Event> events(SeatId interventionist, String name, AccountId account, String ownLanguage, SeatId person,
            SeatId caller) {
        return List.of(new CircleEvent.Opened(personName.strip(), zone.orElseThrow()),
                new CircleEvent.Seated(interventionist, Role.INTERVENTIONIST, name, "", false, ownLanguage, Optional.of(account)),
                new CircleEvent.Seated(person, Role.PERSON, personName.strip(), "", false, personLanguage, Optional.empty()),
                new CircleEvent.Seated(caller, Role.SUPPORTER, callerName.strip(), relation.strip(), true, language, Optional.empty()),
                new CircleEvent.Reachable(caller, email.strip(), phone.strip(), deviceShared, mayLeaveMessage, safeTimes.strip()));
    }
}
