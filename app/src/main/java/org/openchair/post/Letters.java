package org.openchair.post;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.openchair.access.Accounts;
import org.openchair.access.Door;
import org.openchair.access.Links;
import org.openchair.access.Member;
import org.openchair.access.Secret;
import org.openchair.circle.Seat;
import org.openchair.circle.Telephone;
import org.openchair.events.CircleEvent;
import org.openchair.events.FollowThroughEvent;
import org.openchair.events.InvitationEvent;
import org.openchair.events.ItemId;
import org.openchair.events.SeatId;
import org.openchair.followthrough.FollowThrough;
import org.openchair.invitation.Invitation;
import org.openchair.invitation.Reminders;
import org.openchair.journal.Desk;
import org.openchair.journal.History;
import org.openchair.journal.Journal;
import org.openchair.kit.Languages;
import org.openchair.kit.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;

/** Writes and sends the letters, each after one more look at the circle: what was refused meanwhile is not sent. */
@Component
class Letters {
    private static final Logger LOG = LoggerFactory.getLogger(Letters.class);

    static final String LINK = "link";
    static final String TEXT = "text";
    static final String REMINDER = "reminder";
    static final String NUDGE = "nudge";
    static final String LATER = "later";
    static final String TALK = "talk";
    static final String BEGUN = "begun";

    private final Journal journal;
    private final Desk desk;
    private final Links links;
    private final Accounts accounts;
    private final Mail mail;
    private final TextMessages texts;
    private final OwnAddresses addresses;
    private final Languages languages;
    private final Clock clock;
    private final String here;

    Letters(Journal journal, Desk desk, Links links, Accounts accounts, Mail mail, TextMessages texts, OwnAddresses addresses,
            Languages languages, Clock clock,
            @Value("${server.port}") int port) {
        this.journal = journal;
        this.desk = desk;
        this.links = links;
        this.accounts = accounts;
        this.mail = mail;
        this.texts = texts;
        this.addresses = addresses;
        this.languages = languages;
        this.clock = clock;
        this.here = "http://localhost:" + port;
    }

    /** A new private link. It is made only now, so that no queue ever holds it. */
    void sendLink(Errand errand) throws MessagingException {
        SeatId seat = new SeatId(errand.what());
        Optional<Door> door = door(errand, seat);
        if (door.isEmpty() || door.get().address(seat).isEmpty() || !maySend(errand)) {
            return;
        }
        Words words = words(door.get().clearance().members().seat(seat));
        Secret secret = links.make(errand.practice(), errand.circle(), seat, (int) errand.mark());
        mail.send(door.get().address(seat).get(), words, words.say("post.link.subject"),
                words.say("post.link.words", links.url(secret, here)), errand);
    }

    /** Says that somebody would be glad of a visit to one's page: not whose, and not what for. */
    void sendNudge(Errand errand) throws MessagingException {
        SeatId seat = new SeatId(errand.what());
        Optional<Door> door = journal.read(errand.practice(), errand.circle()).map(history -> history.fold(Door.NONE))
                .filter(state -> state.clearance().maySend() && !state.clearance().members().closed())
                .filter(state -> state.clearance().members().isMember(seat));
        if (door.isEmpty() || door.get().address(seat).isEmpty() || !maySend(errand)) {
            return;
        }
        Words words = words(door.get().clearance().members().seat(seat));
        mail.send(door.get().address(seat).get(), words, words.say("post.nudge.subject"), words.say("post.nudge.words"), errand);
    }

    /** The same by text message, as neutral and shorter. */
    void textLink(Errand errand) throws IOException {
        SeatId seat = new SeatId(errand.what());
        Optional<Door> door = door(errand, seat);
        if (door.isEmpty() || !texts.isOn() || accounts.isDemonstration(errand.practice())) {
            return;
        }
        Optional<String> number = door.get().number(seat).flatMap(Telephone::e164);
        if (number.isEmpty()) {
            return;
        }
        Words words = words(door.get().clearance().members().seat(seat));
        Secret secret = links.make(errand.practice(), errand.circle(), seat, (int) errand.mark());
        texts.send(number.get(), words.say("post.text.words", links.url(secret, here)));
    }

    /** The circle's door, while this seat may still get the link this errand is about. */
    private Optional<Door> door(Errand errand, SeatId seat) {
        return journal.read(errand.practice(), errand.circle()).map(history -> history.fold(Door.NONE))
                .filter(state -> state.clearance().maySend() && !state.clearance().members().closed())
                .filter(state -> state.clearance().members().seat(seat)
                        .filter(found -> !found.left() && found.generation() == errand.mark()).isPresent());
    }

    /** A reminder of a date the person chose, to each who asked for reminders. */
    void sendReminders(Errand errand) throws MessagingException {
        ItemId item = new ItemId(errand.what());
        Optional<History> history = journal.read(errand.practice(), errand.circle());
        FollowThrough state = history.map(found -> found.fold(FollowThrough.NONE)).orElse(FollowThrough.NONE);
        // A reminder that could not leave in time reminds of nothing.
        boolean ahead = state.upcoming(clock.instant()).stream().anyMatch(date -> date.item().equals(item));
        if (!ahead || !maySend(errand)) {
            return;
        }
        Door door = history.orElseThrow().fold(Door.NONE);
        for (SeatId seat : state.toRemind()) {
            if (door.address(seat).isPresent() && !wasReminded(history.get(), item, seat)) {
                Words words = words(state.members().seat(seat));
                mail.send(door.address(seat).get(), words, words.say("post.reminder.subject"), words.say("post.reminder.words"),
                        new Errand(errand.practice(), errand.circle(), seat.value(), errand.mark()));
                desk.note(errand.practice(), errand.circle(), new FollowThroughEvent.Reminded(item, seat));
            }
        }
    }

    /** One's own reminder of the conversation, to the address given for it, unless it moved or is not to be any more. */
    void remindOfTalk(Errand errand) {
        SeatId seat = new SeatId(errand.what());
        Optional<Reminders> state = journal.read(errand.practice(), errand.circle()).map(history -> history.fold(Reminders.NONE));
        Optional<Reminders.Due> due = state.flatMap(reminders -> reminders.due(seat))
                .filter(found -> found.mark() == errand.mark() && found.talk().isAfter(clock.instant()));
        if (due.isPresent() && maySend(errand)) {
            Words words = words(state.get().members().seat(seat));
            addresses.spend(errand.practice(), errand.circle(), seat, address ->
                    mail.send(address, words, words.say("post.talk.subject"), words.say("post.talk.words"), errand));
        }
    }

    /** The day the person chose has come: the circle may ask again, and only the interventionist gets a letter. */
    void laterCame(Errand errand) throws MessagingException {
        Optional<Invitation> before = invitation(errand).filter(state -> !state.clearance().members().closed());
        if (before.filter(state -> state.isLater(clock.instant())).isPresent()) {
            desk.note(errand.practice(), errand.circle(), new InvitationEvent.LaterCame());
        }
        Optional<Member> helper = invitation(errand).filter(state -> state.company().came()).flatMap(state -> helper(errand, state));
        if (helper.isPresent() && maySend(errand)) {
            Words words = languages.of(helper.get().language());
            mail.send(helper.get().email(), words, words.say("post.later.subject"), words.say("post.later.words"), errand);
        }
    }

    /** Somebody began themselves: whoever says hello hears that there is somebody new, and nothing else. */
    void begun(Errand errand) throws MessagingException {
        Optional<Member> helper = invitation(errand).filter(state -> !state.clearance().members().closed()).flatMap(state -> helper(errand, state));
        if (helper.isPresent() && maySend(errand)) {
            Words words = languages.of(helper.get().language());
            mail.send(helper.get().email(), words, words.say("post.begun.subject"), words.say("post.begun.words"), errand);
        }
    }

    private Optional<Member> helper(Errand errand, Invitation state) {
        return state.clearance().members().interventionist().flatMap(Seat::account).flatMap(account -> accounts.member(errand.practice(), account));
    }

    private Optional<Invitation> invitation(Errand errand) {
        return journal.read(errand.practice(), errand.circle()).map(history -> history.fold(Invitation.NONE));
    }

    /** Whom to tell, in which language, once nothing of the circle is left to ask: supporters with an address, if the person refused nothing. */
    List<Farewell> farewells(Errand errand) {
        return journal.read(errand.practice(), errand.circle()).map(history -> history.fold(Door.NONE))
                .filter(door -> door.clearance().maySend() && maySend(errand))
                .map(door -> door.clearance().members().supporters().stream().filter(seat -> door.address(seat.id()).isPresent())
                        .map(seat -> new Farewell(door.address(seat.id()).get(), seat.language(),
                                new Errand(errand.practice(), errand.circle(), seat.id().value(), errand.mark()))).toList())
                .orElse(List.of());
    }

    /** Said once: by then nobody knows any more whom to try again. */
    void sayFarewell(Farewell farewell) {
        Words words = languages.of(farewell.language());
        try {
            mail.send(farewell.address(), words, words.say("post.lapse.subject"), words.say("post.lapse.words"), farewell.cause());
        } catch (MessagingException | MailException _) {
            LOG.info("A last letter did not leave.");
        }
    }

    record Farewell(String address, String language, Errand cause) {}

    /** Tells the interventionist, and nobody else, that a letter did not arrive. */
    void undelivered(Errand errand, String kind) {
        journal.read(errand.practice(), errand.circle()).filter(_ -> !TALK.equals(kind)).ifPresent(history -> {
            SeatId seat = LINK.equals(kind) || TEXT.equals(kind) || NUDGE.equals(kind) ? new SeatId(errand.what()) : SeatId.HOUSE;
            desk.note(errand.practice(), errand.circle(), new CircleEvent.LetterNotDelivered(seat, kind));
        });
    }

    private boolean maySend(Errand errand) {
        return mail.isOnFor(errand.practice());
    }

    private static boolean wasReminded(History history, ItemId item, SeatId seat) {
        return history.entries().stream().anyMatch(entry -> entry.event().equals(new FollowThroughEvent.Reminded(item, seat)));
    }

    private Words words(Optional<Seat> seat) {
        return languages.of(seat.map(Seat::language).orElse("en"));
    }
}
