package org.openchair.journal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openchair.events.CircleId;
import org.openchair.events.Entry;
import org.openchair.events.Event;
import org.openchair.events.PracticeId;
import org.openchair.events.SeatId;
import org.openchair.events.Viewer;
import org.openchair.journal.Decision.Happened;
import org.openchair.journal.Decision.Refused;
import org.springframework.stereotype.Component;

/** Takes a command from a visit to the journal: fold, decide, append; and again if somebody else was faster. */
@Component
public class Desk {
    private static final int TRIES = 20;

    private final Journal journal;
    private final Clock clock;
    private final List<Sequel> sequels;

    Desk(Journal journal, Clock clock, List<Sequel> sequels) {
        this.journal = journal;
        this.clock = clock;
        this.sequels = sequels;
    }

    /**
     * Asks {@code command} of the state that {@code initial} begins.
     *
     * @return what happened or why not; a command that was already carried out for the same form happened, with no events
     * @throws CircleBusy when others were faster every time
     */
    public <C, S extends Deciding<S, C>> Decision handle(Visit visit, S initial, C command) {
        History history = visit.history();
        for (int attempt = 0; attempt < TRIES; attempt++) {
            if (history.has(visit.once())) {
                return Decision.happened();
            }
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            Decision decision = history.fold(initial).decide(command, visit.viewer(), now);
            switch (decision) {
                case Refused _ -> {
                    return decision;
                }
                case Happened happened -> {
                    if (happened.events().isEmpty() || append(visit, history, happened.events(), now).isPresent()) {
                        return decision;
                    }
                }
            }
            history = journal.read(visit.viewer().practice(), visit.viewer().circle()).orElseThrow(NoSuchCircle::new);
        }
        throw new CircleBusy();
    }

    private Optional<History> append(Visit visit, History history, List<? extends Event> events, Instant now) {
        Viewer viewer = visit.viewer();
        List<Event> all = new ArrayList<>(events);
        sequels.forEach(sequel -> all.addAll(sequel.after(history, viewer.seat(), events)));
        List<Entry> entries = entries(history.seq(), viewer.seat(), visit.once(), all, now);
        return journal.append(viewer.practice(), viewer.circle(), history, entries);
    }

    private static List<Entry> entries(long after, SeatId by, UUID once, List<? extends Event> events, Instant at) {
        List<Entry> entries = new ArrayList<>(events.size());
        for (Event event : events) {
            entries.add(new Entry(after + entries.size() + 1, at, by, once, event));
        }
        return entries;
    }

    /** The circle as this viewer finds it now. */
    public Visit visit(Viewer viewer) {
        return new Visit(viewer, journal.read(viewer.practice(), viewer.circle()).orElseThrow(NoSuchCircle::new),
                UUID.randomUUID());
    }

    /** Opens a circle with its first events. A second click, bringing the same circle id, opens nothing twice. */
    public void open(PracticeId practice, CircleId circle, SeatId by, List<? extends Event> events) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        journal.open(practice, circle, now);
        journal.append(practice, circle, History.EMPTY, entries(0, by, circle.value(), events, now));
    }

    /** Adds what the software itself has to note, such as a letter that did not arrive. */
    public void note(PracticeId practice, CircleId circle, Event event) {
        UUID once = UUID.randomUUID();
        for (int attempt = 0; attempt < TRIES; attempt++) {
            History history = journal.read(practice, circle).orElseThrow(NoSuchCircle::new);
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            if (journal.append(practice, circle, history, entries(history.seq(), SeatId.HOUSE, once, List.of(event), now)).isPresent()) {
                return;
            }
        }
        throw new CircleBusy();
    }

    /** Deletes the whole circle, at once and for good. */
    public void forget(Visit visit) {
        journal.forget(visit.viewer().practice(), visit.viewer().circle());
    }
}
