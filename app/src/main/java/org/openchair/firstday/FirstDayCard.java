package org.openchair.firstday;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openchair.events.Role;
import org.openchair.events.Viewer;

/**
 * What is ready, shown at once on everybody's own page when the person says yes; for the person an offer, and only where there
 * is something to offer.
 */
public record FirstDayCard(String circle, Role role, String person, List<Ready> ready, List<ThingText> missing) {

    /**
     * One thing somebody has ready.
     *
     * @param mine whether it is the reader's own
     */
    public record Ready(ThingText text, String from, String name, String words, String place, String phone,
                        Optional<LocalDateTime> at, Optional<Boolean> wanted, boolean mine) {}

    /** Empty before a yes, and after another answer. */
    public static Optional<FirstDayCard> of(FirstDay day, Viewer viewer) {
        return Optional.of(whatever(day, viewer)).filter(card -> day.yes() && (!viewer.isPerson() || !card.ready.isEmpty()));
    }

    /** Whatever the answer. */
    static FirstDayCard whatever(FirstDay day, Viewer viewer) {
        List<Ready> ready = Stream.of(ThingText.values()).flatMap(text -> day.of(text.thing()).stream()
                .map(line -> ready(day, text, line, viewer))).toList();
        return new FirstDayCard(viewer.circle().toString(), viewer.role(), day.members().personName(), ready,
                Stream.of(ThingText.values()).filter(text -> day.of(text.thing()).isEmpty()).toList());
    }

    private static Ready ready(FirstDay day, ThingText text, FirstDay.Line line, Viewer viewer) {
        return new Ready(text, line.by().toString(), day.members().name(line.by()), line.arranged().words(), line.arranged().place(),
                line.arranged().phone(), line.arranged().at(), line.wanted(), line.by().equals(viewer.seat()));
    }

    public boolean isPersons() {
        return role == Role.PERSON;
    }
}
