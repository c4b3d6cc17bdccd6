package org.openchair.preparation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openchair.circle.Seat;
import org.openchair.events.SeatId;
import org.openchair.events.Viewer;
import org.openchair.kit.Screen;

/**
 * The messages a reader may read: those shared with the circle; for the interventionist also those that are still between
 * the two; and what somebody said when they left.
 */
public record MessagesView(String circle, String person, boolean interventionist, String back, List<Line> lines,
                           List<Line> goodbyes) implements Screen {

    /** @param shared whether everybody in the circle reads it */
    public record Line(String name, String relation, String words, LocalDate on, boolean shared) {}

    static MessagesView of(Message message, Viewer viewer) {
        String base = "/circles/" + viewer.circle();
        return new MessagesView(viewer.circle().toString(), message.members().personName(), viewer.isInterventionist(),
                base + (viewer.isInterventionist() ? "/preparation" : viewer.isSupporter() ? "/part" : "/conversation"),
                Stream.concat(lines(message, message.shared(), true), viewer.isInterventionist()
                        ? lines(message, unshared(message), false) : Stream.empty()).toList(),
                lines(message, message.goodbyes(), true).toList());
    }

    private static Map<SeatId, Message.Words> unshared(Message message) {
        Map<SeatId, Message.Words> own = new java.util.LinkedHashMap<>(message.written());
        message.shared().forEach((seat, shared) -> own.computeIfPresent(seat, (_, kept) -> kept.words().equals(shared.words()) ? null : kept));
        return own;
    }

    private static Stream<Line> lines(Message message, Map<SeatId, Message.Words> words, boolean shared) {
        return words.entrySet().stream().map(said -> new Line(message.members().name(said.getKey()),
                message.members().seat(said.getKey()).map(Seat::relation).orElse(""), said.getValue().words(),
                said.getValue().at().atZone(message.members().zone()).toLocalDate(), shared));
    }
}
