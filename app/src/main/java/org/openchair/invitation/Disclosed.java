package org.openchair.invitation;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.openchair.events.Entry;
import org.openchair.events.ItemId;
import org.openchair.events.PreparationEvent;
import org.openchair.events.PreparationEvent.Part;
import org.openchair.events.SeatId;
import org.openchair.journal.Copies;

/** What is disclosed with the invitation: what supporters wrote, and when they met to prepare. */
public record Disclosed(Map<SeatId, Map<Part, Text>> written, Map<ItemId, Meeting> meetings) {
    static final Disclosed NONE = new Disclosed(Map.of(), Map.of());

    record Text(String words, Instant at) {}

    public record Meeting(LocalDateTime at, String place) {}

    Disclosed evolve(Entry entry, PreparationEvent event) {
        return switch (event) {
            case PreparationEvent.Written written -> with(entry, written);
            case PreparationEvent.MeetingPlanned planned -> new Disclosed(written,
                    Copies.with(meetings, planned.item(), new Meeting(planned.at(), planned.place())));
            case PreparationEvent.MeetingCancelled cancelled -> new Disclosed(written, Copies.without(meetings, cancelled.item()));
            case PreparationEvent.MeetingAnswered _, PreparationEvent.MeetingHeld _, PreparationEvent.DecidedTogether _, PreparationEvent.DecisionEnded _,
                 PreparationEvent.SafetyAnswered _, PreparationEvent.SafetyDecided _, PreparationEvent.BarrierNamed _,
                 PreparationEvent.BarrierEntrusted _, PreparationEvent.BarrierTakenOn _, PreparationEvent.BarrierHandedBack _,
                 PreparationEvent.BarrierReleased _, PreparationEvent.BarrierTried _,
                 PreparationEvent.BarrierTakenBack _, PreparationEvent.SafetyConditionsSet _,
                 PreparationEvent.SafetyConditionMet _, PreparationEvent.QuietWordSaid _, PreparationEvent.QuietWordSettled _,
                 PreparationEvent.MessageWritten _, PreparationEvent.MessageShared _ -> this;
        };
    }

    private Disclosed with(Entry entry, PreparationEvent.Written event) {
        Map<Part, Text> parts = new EnumMap<>(Part.class);
        parts.putAll(written.getOrDefault(entry.by(), Map.of()));
        // An empty text takes the part back.
        if (event.words().isBlank()) {
            parts.remove(event.part());
        } else {
            parts.put(event.part(), new Text(event.words(), entry.at()));
        }
        return new Disclosed(Copies.with(written, entry.by(), Collections.unmodifiableMap(parts)), meetings);
    }
}
