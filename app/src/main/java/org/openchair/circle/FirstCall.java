package org.openchair.circle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openchair.events.CircleEvent;
import org.openchair.events.Event;
import org.openchair.events.ItemId;
import org.openchair.events.SeatId;
import org.openchair.events.Viewer;
import org.openchair.journal.Decision;

/**
 * Writing down while somebody talks. A window sends what it holds as often as it likes: only what differs from what is
 * kept happens, the newest words of a window take the place of its earlier ones, and never those of another window.
 */
final class FirstCall {
    private FirstCall() {}

    static Decision note(Circle circle, CircleCommand.Note note, Viewer by) {
        Optional<CircleReason> refusal = note.said().stream().flatMap(said -> mayNotSay(circle, said, by).stream()).findFirst()
                .or(() -> note.way().flatMap(way -> mayNotReach(circle, way, by)))
                .or(() -> note.vow().flatMap(vow -> mayNotPromise(circle, vow, by)))
                .or(() -> note.back().flatMap(item -> mayNotTakeBack(circle, item, by)))
                .or(() -> note.settled().isPresent() && !by.isInterventionist() ? Optional.of(CircleReason.NOT_YOURS)
                        : Optional.empty());
        if (refusal.isPresent()) {
            return Decision.refused(refusal.get());
        }
        List<Event> events = new ArrayList<>();
        note.said().forEach(said -> events.addAll(said(circle, said)));
        note.way().ifPresent(way -> events.addAll(Seating.reached(circle, way)));
        note.vow().ifPresent(vow -> events.addAll(promised(circle, vow)));
        note.back().map(circle.told()::get).ifPresent(there -> events.add(takenBack(there)));
        note.settled().map(circle.promises()::get)
                .ifPresent(kept -> events.add(new CircleEvent.PromiseSettled(kept.item(), kept.to())));
        return new Decision.Happened(events);
    }

    private static Optional<CircleReason> mayNotReach(Circle circle, CircleCommand.Reach way, Viewer by) {
        return Seating.mayNotReach(circle, way, by)
                .map(reason -> reason == CircleReason.NO_EMAIL ? CircleReason.NO_CALLER_EMAIL : reason);
    }

    /** Each speaks for themselves; the interventionist writes down for whoever told it. */
    private static Optional<CircleReason> mayNotSay(Circle circle, CircleCommand.Said said, Viewer by) {
        if (!by.prepares() || by.isSupporter() && !said.informant().equals(by.seat())) {
            return Optional.of(CircleReason.NOT_YOURS);
        }
        if (circle.members().seat(said.informant()).filter(Seat::isSupporter).isEmpty()) {
            return said.statement().isEmpty() ? Optional.empty() : Optional.of(CircleReason.NO_SEAT);
        }
        // They began themselves: what is to be known about them is theirs to write.
        if (circle.members().isBegun() && !said.statement().isEmpty()) {
            return Optional.of(CircleReason.BEGUN_TELLS_ITSELF);
        }
        boolean tooLong = said.statement().length() > Circle.LONGEST || said.heardFrom().length() > Circle.LONGEST_NAME
                || said.when().length() > Circle.LONGEST_NAME;
        return tooLong ? Optional.of(CircleReason.TOO_LONG)
                : mayNotTakeBack(circle, said.item(), by).or(() -> mayNotTakeBack(circle, said.beside(), by));
    }

    private static Optional<CircleReason> mayNotTakeBack(Circle circle, ItemId item, Viewer by) {
        Statement there = circle.told().get(item);
        return there == null || by.isInterventionist() || there.informant().equals(by.seat()) ? Optional.empty()
                : Optional.of(CircleReason.NOT_YOURS);
    }

    private static List<CircleEvent> said(Circle circle, CircleCommand.Said said) {
        Statement first = circle.told().get(said.item());
        boolean mine = first == null || said.was().contains(first.words()) || first.words().equals(said.statement());
        ItemId item = mine ? said.item() : said.beside();
        Statement there = circle.told().get(item);
        if (said.statement().isEmpty()) {
            // Emptied by the one who wrote it. What another window changed meanwhile stays.
            return there == null ? List.of() : List.of(takenBack(there));
        }
        CircleEvent.ToldAbout now = new CircleEvent.ToldAbout(item, said.topic(), said.informant(), said.statement(),
                said.source(), said.heardFrom().strip(), said.when().strip());
        if (there == null || there.informant().equals(said.informant())) {
            return there != null && there.says(now) ? List.of() : List.of(now);
        }
        // Told by somebody else after all: the one it was first written down for no longer has it.
        return List.of(takenBack(there), now);
    }

    private static CircleEvent.TakenBack takenBack(Statement there) {
        return new CircleEvent.TakenBack(there.item(), there.informant());
    }

    private static Optional<CircleReason> mayNotPromise(Circle circle, CircleCommand.Vow vow, Viewer by) {
        if (vow.words().isBlank()) {
            return Optional.empty();
        }
        if (!by.isInterventionist()) {
            return Optional.of(CircleReason.NOT_YOURS);
        }
        if (!isSupporter(circle, vow.to())) {
            return Optional.of(CircleReason.NO_SEAT);
        }
        return vow.words().length() > Circle.LONGEST ? Optional.of(CircleReason.TOO_LONG) : Optional.empty();
    }

    private static boolean isSupporter(Circle circle, SeatId seat) {
        return circle.members().seat(seat).filter(Seat::isSupporter).isPresent();
    }

    private static List<CircleEvent> promised(Circle circle, CircleCommand.Vow vow) {
        CircleEvent.Promised now = new CircleEvent.Promised(vow.item(), vow.to(), vow.words().strip(), vow.until());
        return vow.words().isBlank() || now.equals(circle.promises().get(vow.item())) ? List.of() : List.of(now);
    }
}
