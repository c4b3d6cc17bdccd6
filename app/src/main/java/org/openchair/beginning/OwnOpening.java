package org.openchair.beginning;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openchair.circle.Seating;
import org.openchair.events.CircleEvent;
import org.openchair.events.CircleId;
import org.openchair.events.Event;
import org.openchair.events.ItemId;
import org.openchair.events.Role;
import org.openchair.events.SeatId;
import org.openchair.events.Sharing;
import org.openchair.access.Member;
import org.openchair.journal.Reason;

/**
 * What somebody typed who would like to begin.
 *
 * @param token secret of this one form: the same form opens the same circle, and whoever knows a circle's id does not know it
 */
record OwnOpening(String token, String name, String email, String phone, boolean deviceShared, String safeTimes,
                  String language, String wish) {

    Optional<Reason> refusal() {
        if (Seating.isNoName(name)) {
            return Optional.of(BeginningReason.NO_NAME);
        }
        if (!Seating.isEmail(email)) {
            return Optional.of(BeginningReason.NO_EMAIL);
        }
        if (phone.length() > Beginning.LONGEST_LINE) {
            return Optional.of(BeginningReason.PHONE_TOO_LONG);
        }
        if (safeTimes.length() > Beginning.LONGEST_LINE) {
            return Optional.of(BeginningReason.TIMES_TOO_LONG);
        }
        return wish.length() > Beginning.LONGEST ? Optional.of(BeginningReason.WISH_TOO_LONG) : Optional.empty();
    }

    List<Event> events(Member helper, ZoneId zone) {
        List<Event> events = new ArrayList<>(List.of(new CircleEvent.Opened(name.strip(), zone),
                new CircleEvent.Seated(person(), Role.PERSON, name.strip(), "", false, language, Optional.empty()),
                new CircleEvent.Seated(new SeatId(id("helper")), Role.INTERVENTIONIST, helper.name(), "", false, helper.language(),
                        Optional.of(helper.account())),
                new CircleEvent.Begun()));
        if (!email.isBlank() || !phone.isBlank() || !safeTimes.isBlank()) {
            events.add(new CircleEvent.Reachable(person(), email.strip(), phone.strip(), deviceShared, false, safeTimes.strip()));
        }
        if (!wish.isBlank()) {
            events.add(new CircleEvent.OwnAccount(new ItemId(id("wish")), wish.replace("\r\n", "\n").strip(), Sharing.INTERVENTIONIST));
        }
        events.add(new CircleEvent.LinkIssued(person(), 1));
        return events;
    }

    CircleId circle() {
        return new CircleId(id("circle"));
    }

    SeatId person() {
        return new SeatId(id("person"));
    }

    private UUID id(String what) {
        return UUID.nameUUIDFromBytes((what + " " + token).getBytes(StandardCharsets.UTF_8));
    }
}
