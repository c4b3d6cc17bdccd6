package org.openchair.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.openchair.access.Accounts;
import org.openchair.access.Practices;
import org.openchair.access.Sessions;
import org.openchair.circle.Members;
import org.openchair.circle.Roll;
import org.openchair.circle.Seat;
import org.openchair.events.AccountId;
import org.openchair.events.CircleEvent;
import org.openchair.events.CircleId;
import org.openchair.events.Entry;
import org.openchair.events.Event;
import org.openchair.events.InvitationEvent;
import org.openchair.events.ItemId;
import org.openchair.events.PracticeId;
import org.openchair.events.Role;
import org.openchair.events.SeatId;
import org.openchair.events.Viewer;
import org.openchair.journal.History;
import org.openchair.journal.Journal;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** A made-up circle of the running application: Marisol facilitates, Daniel is invited, Ana and Luis have seats. */
public final class Family {
    public static final String PASSWORD = "a chair by the window";

    public final PracticeId practice;
    public final AccountId account;
    public final CircleId circle = new CircleId(UUID.randomUUID());
    public final SeatId marisol = seat();
    public final SeatId daniel = seat();
    public final SeatId ana = seat();
    public final SeatId luis = seat();
    /** Whom Daniel brings, once he has a seat. */
    public final SeatId sam = seat();

    private final List<Entry> waiting = new ArrayList<>();
    private History history = History.EMPTY;
    private boolean together;
    private Optional<Instant> moment = Optional.empty();

    private Family(PracticeId practice, AccountId account) {
        this.practice = practice;
        this.account = account;
        journal().open(practice, circle, Instant.now().truncatedTo(ChronoUnit.MICROS));
        by(marisol, new CircleEvent.Opened("Daniel", ZoneId.of("America/New_York")),
                new CircleEvent.Seated(marisol, Role.INTERVENTIONIST, "Marisol", "", false, "en", Optional.of(account)),
                seated(daniel, Role.PERSON, "Daniel", "", false), seated(ana, Role.SUPPORTER, "Ana", "his sister", true),
                seated(luis, Role.SUPPORTER, "Luis", "his brother", false));
    }

    /** A circle in a practice of its own. */
    public static Family opened() {
        PracticeId practice = new PracticeId(UUID.randomUUID());
        AccountId account = new AccountId(UUID.randomUUID());
        Site.the(Practices.class).open(practice, "Riverbend", false);
        Site.the(Accounts.class).open(practice, account, email(account), "Marisol", PASSWORD, "en");
        return new Family(practice, account);
    }

    /** One more circle of the same practice. */
    public Family neighbours() {
        return new Family(practice, account);
    }

    public String email() {
        return email(account);
    }

    private static String email(AccountId account) {
        return account + "@example.org";
    }

    private static SeatId seat() {
        return new SeatId(UUID.randomUUID());
    }

    static CircleEvent seated(SeatId seat, Role role, String name, String relation, boolean firstCaller) {
        return new CircleEvent.Seated(seat, role, name, relation, firstCaller, "en", Optional.empty());
    }

    /** And then this happened: written straight into the journal, whether or not the rules would have it. */
    public Family by(SeatId who, Event... events) {
        history = together ? history : history();
        for (Event event : events) {
            Instant at = moment.orElseGet(Instant::now).truncatedTo(ChronoUnit.MICROS);
            waiting.add(new Entry(history.seq() + waiting.size() + 1, at, who,
                    UUID.randomUUID(), event));
        }
        return together ? this : write();
    }

    /** What happens next happened then. */
    Family at(Instant then) {
        moment = Optional.of(then);
        return this;
    }

    private Family write() {
        journal().append(practice, circle, history, waiting).orElseThrow();
        waiting.clear();
        history = journal().read(practice, circle).orElseThrow();
        return this;
    }

    /** A long story, written at once. */
    public Family all(UnaryOperator<Family> story) {
        history = history();
        together = true;
        story.apply(this);
        together = false;
        return write();
    }

    public History history() {
        return journal().read(practice, circle).orElseThrow();
    }

    public Members members() {
        return history().fold(Roll.EMPTY).members();
    }

    public List<SeatId> seats() {
        return List.of(marisol, daniel, ana, luis);
    }

    /** Daniel brings Sam. */
    Family withSam() {
        return by(marisol, seated(sam, Role.SUPPORTER, "Sam", "my friend", false),
                new InvitationEvent.GuestSeated(new ItemId(UUID.randomUUID()), sam));
    }

    /** The seats, and whom Daniel brings. */
    List<SeatId> everyone() {
        return List.of(marisol, daniel, ana, luis, sam);
    }

    public Viewer viewer(SeatId who) {
        return new Viewer(practice, circle, who, role(who), who.equals(sam));
    }

    public Role role(SeatId who) {
        return who.equals(marisol) ? Role.INTERVENTIONIST : who.equals(daniel) ? Role.PERSON : Role.SUPPORTER;
    }

    public String name(SeatId who) {
        return who.equals(marisol) ? "Marisol" : who.equals(daniel) ? "Daniel" : who.equals(ana) ? "Ana" : who.equals(sam) ? "Sam" : "Luis";
    }

    /** A browser that came in as this seat, by whichever link is good now. */
    public Browser as(SeatId who) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        MockHttpServletResponse response = new MockHttpServletResponse();
        Sessions sessions = Site.the(Sessions.class);
        if (who.equals(marisol)) {
            sessions.begin(practice, account, request, response);
        } else {
            sessions.begin(practice, circle, who, members().seat(who).map(Seat::generation).orElse(0), request, response);
        }
        return new Browser().with("chair", java.util.Objects.requireNonNull(response.getCookie("chair")).getValue());
    }

    public String path(String more) {
        return "/circles/" + circle + more;
    }

    private static Journal journal() {
        return Site.the(Journal.class);
    }
}
