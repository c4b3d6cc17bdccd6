package org.openchair;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
import org.openchair.journal.Deciding;
import org.openchair.journal.Decision;
import org.openchair.journal.History;
import org.openchair.journal.Visit;

/**
 * A made-up circle for tests, built from what happened and never from states. Immutable.
 *
 * <pre>{@code
 * ACircle circle = ACircle.opened().by(ANA, new ConsentEvent.Given(INVITATION_NOT_CONFRONTATION));
 * assertThat(circle.when(MARISOL, Invitation.NONE, command)).isEqualTo(Decision.refused(Reason.NO_WORDS));
 * }</pre>
 */
public final class ACircle {
    public static final PracticeId PRACTICE = new PracticeId(new UUID(1, 1));
    public static final CircleId CIRCLE = new CircleId(new UUID(2, 1));
    /** The interventionist. */
    public static final SeatId MARISOL = seat(1);
    /** The person. */
    public static final SeatId DANIEL = seat(2);
    /** His sister, who called first. */
    public static final SeatId ANA = seat(3);
    /** His brother. */
    public static final SeatId LUIS = seat(4);
    /** His aunt. */
    public static final SeatId GRACE = seat(5);
    /** Whom Daniel brings, once he has a seat. */
    public static final SeatId SAM = seat(77);
    public static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");
    public static final ZoneId ZONE = ZoneId.of("America/New_York");

    private final List<Entry> entries;
    private final Instant now;

    private ACircle(List<Entry> entries, Instant now) {
        this.entries = entries;
        this.now = now;
    }

    private static SeatId seat(int number) {
        return new SeatId(new UUID(3, number));
    }

    /** Marisol opened a circle for Daniel; Ana, Luis and Grace have seats. */
    public static ACircle opened() {
        return new ACircle(List.of(), NOW).by(MARISOL,
                new CircleEvent.Opened("Daniel", ZONE),
                seated(MARISOL, Role.INTERVENTIONIST, "Marisol", "", false),
                seated(DANIEL, Role.PERSON, "Daniel", "", false),
                seated(ANA, Role.SUPPORTER, "Ana", "his sister", true),
                seated(LUIS, Role.SUPPORTER, "Luis", "his brother", false),
                seated(GRACE, Role.SUPPORTER, "Grace", "his aunt", false));
    }

    /** Daniel opened a circle himself, where Marisol says hello; he invited Ana, Luis and Grace. */
    public static ACircle begun() {
        return new ACircle(List.of(), NOW).by(DANIEL,
                new CircleEvent.Opened("Daniel", ZONE),
                seated(DANIEL, Role.PERSON, "Daniel", "", false),
                seated(MARISOL, Role.INTERVENTIONIST, "Marisol", "", false),
                new CircleEvent.Begun(),
                seated(ANA, Role.SUPPORTER, "Ana", "my sister", false),
                seated(LUIS, Role.SUPPORTER, "Luis", "my brother", false),
                seated(GRACE, Role.SUPPORTER, "Grace", "my aunt", false));
    }

    private static CircleEvent seated(SeatId seat, Role role, String name, String relation, boolean firstCaller) {
        return new CircleEvent.Seated(seat, role, name, relation, firstCaller, "en", Optional.empty());
    }

    /** Daniel brings Sam. */
    public ACircle withSam() {
        ItemId item = new ItemId(new UUID(5, 77));
        return by(DANIEL, new InvitationEvent.GuestNamed(item, "Sam", "my friend", ""))
                .by(MARISOL, seated(SAM, Role.SUPPORTER, "Sam", "my friend", false), new InvitationEvent.GuestSeated(item, SAM));
    }

    /** And then this happened. */
    public ACircle by(SeatId who, Event... events) {
        List<Entry> more = new ArrayList<>(entries);
        for (Event event : events) {
            more.add(new Entry(more.size() + 1L, now, who, UUID.randomUUID(), event));
        }
        return new ACircle(List.copyOf(more), now);
    }

    /** From now on it is this moment. */
    public ACircle at(Instant moment) {
        return new ACircle(entries, moment);
    }

    /** The moment it is. */
    public Instant now() {
        return now;
    }

    /** What comes of a command. */
    public <C, S extends Deciding<S, C>> Decision when(SeatId who, S initial, C command) {
        return history().fold(initial).decide(command, viewer(who), now);
    }

    /** What happened came of a command, appended; fails when it was refused. */
    public <C, S extends Deciding<S, C>> ACircle then(SeatId who, S initial, C command) {
        return switch (when(who, initial, command)) {
            case Decision.Happened happened -> by(who, happened.events().toArray(Event[]::new));
            case Decision.Refused refused -> throw new AssertionError("refused: " + refused.reason());
        };
    }

    /** A stage as one seat may know it. */
    public <S extends Deciding<S, ?>> S seen(SeatId who, S initial) {
        return visit(who).seen(initial);
    }

    public History history() {
        return History.of(entries);
    }

    public Visit visit(SeatId who) {
        return new Visit(viewer(who), history(), UUID.randomUUID());
    }

    public static Viewer viewer(SeatId who) {
        Role role = who.equals(MARISOL) ? Role.INTERVENTIONIST : who.equals(DANIEL) ? Role.PERSON : Role.SUPPORTER;
        return new Viewer(PRACTICE, CIRCLE, who, role, who.equals(SAM));
    }
}
