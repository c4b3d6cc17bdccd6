package org.openchair.post;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.openchair.database.Scoped;
import org.openchair.events.CircleEvent;
import org.openchair.events.CircleId;
import org.openchair.events.Entry;
import org.openchair.events.Event;
import org.openchair.events.InvitationEvent;
import org.openchair.events.PracticeId;
import org.openchair.events.SeatId;
import org.openchair.events.Viewer;
import org.openchair.invitation.OwnAddress;
import org.openchair.journal.Consequence;
import org.openchair.journal.History;
import org.openchair.journal.postgres.PracticeKeys;
import org.springframework.mail.MailPreparationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Addresses that somebody gave for their own reminder. They are not in the journal, where nothing is ever taken out: each is
 * deleted when its reminder left, when it is not wanted any more, and when there is nothing left to be reminded of.
 */
@Component
class OwnAddresses implements OwnAddress, Consequence {
    private static final String SEALED_AS = "own-address";

    private final Scoped scoped;
    private final PracticeKeys keys;
    private final Mail mail;
    private final TransactionTemplate transaction;

    OwnAddresses(Scoped scoped, PracticeKeys keys, Mail mail, TransactionTemplate transaction) {
        this.scoped = scoped;
        this.keys = keys;
        this.mail = mail;
        this.transaction = transaction;
    }

    @Override
    public boolean isOn(Viewer viewer) {
        return mail.isOnFor(viewer.practice());
    }

    @Override
    public void keep(Viewer viewer, String email) {
        byte[] sealed = keys.seal(viewer.practice(), SEALED_AS, viewer.seat(), email.getBytes(StandardCharsets.UTF_8));
        scoped.update(viewer.practice(), """
                insert into own_address (practice_id, circle_id, seat_id, sealed) values (?, ?, ?, ?)
                on conflict (circle_id, seat_id) do update set sealed = excluded.sealed""",
                viewer.practice().value(), viewer.circle().value(), viewer.seat().value(), sealed);
    }

    @Override
    public Optional<String> of(Viewer viewer) {
        return scoped.query(viewer.practice(), "select sealed from own_address where circle_id = ? and seat_id = ?",
                        (row, _) -> row.getBytes(1), viewer.circle().value(), viewer.seat().value()).stream()
                .flatMap(sealed -> opened(viewer.practice(), viewer.seat(), sealed).stream()).findFirst();
    }

    private Optional<String> opened(PracticeId practice, SeatId seat, byte[] sealed) {
        return keys.open(practice, SEALED_AS, seat, sealed).map(plain -> new String(plain, StandardCharsets.UTF_8));
    }

    /** What is done with an address once. */
    interface Use {
        void with(String address) throws MessagingException;
    }

    /** Uses the address and deletes it: both or neither. */
    void spend(PracticeId practice, CircleId circle, SeatId seat, Use use) {
        transaction.executeWithoutResult(_ -> scoped.query(practice, "delete from own_address where circle_id = ? and seat_id = ? returning sealed",
                        (row, _) -> row.getBytes(1), circle.value(), seat.value()).stream()
                .flatMap(sealed -> opened(practice, seat, sealed).stream()).forEach(address -> use(use, address)));
    }

    private static void use(Use use, String address) {
        try {
            use.with(address);
        } catch (MessagingException e) {
            throw new MailPreparationException(e);
        }
    }

    @Override
    public boolean concerns(Event event) {
        return event instanceof InvitationEvent.ReminderDropped || event instanceof InvitationEvent.ContactRefused
                || event instanceof CircleEvent.Left || event instanceof CircleEvent.Unseated || event instanceof CircleEvent.Closed
                || event instanceof CircleEvent.TurnedDown;
    }

    @Override
    public void follow(PracticeId practice, CircleId circle, History after, List<Entry> fresh) {
        for (Entry entry : fresh) {
            if (entry.event() instanceof InvitationEvent.ReminderDropped || entry.event() instanceof CircleEvent.Left) {
                delete(practice, circle, entry.by());
            } else if (entry.event() instanceof CircleEvent.Unseated unseated) {
                delete(practice, circle, unseated.seat());
            } else if (concerns(entry.event())) {
                scoped.update(practice, "delete from own_address where circle_id = ?", circle.value());
            }
        }
    }

    private void delete(PracticeId practice, CircleId circle, SeatId seat) {
        scoped.update(practice, "delete from own_address where circle_id = ? and seat_id = ?", circle.value(), seat.value());
    }
}
