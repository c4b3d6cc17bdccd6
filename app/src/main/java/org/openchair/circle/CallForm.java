package org.openchair.circle;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.openchair.events.CircleEvent.Source;
import org.openchair.events.ItemId;
import org.openchair.events.SeatId;
import org.openchair.events.Viewer;
import org.openchair.kit.Named;

/** The fields of the first call's page, as they were sent: all of them, or those of the part somebody just wrote in. */
record CallForm(Map<String, List<String>> fields, Viewer viewer) {

    CircleCommand.Note note() {
        return new CircleCommand.Note(Stream.of(Subject.values()).filter(subject -> fields.containsKey(subject.slug() + "-words"))
                .map(this::said).toList(), way(), vow(), item("back"), item("settle"));
    }

    private CircleCommand.Said said(Subject subject) {
        String slug = subject.slug();
        return new CircleCommand.Said(item(slug + "-item").orElseGet(() -> fresh(slug, "")), fresh(slug, "beside"),
                fields.getOrDefault(slug + "-was", List.of()), subject.topic(), informant(slug), text(slug + "-words"),
                Named.in(Source.class, text(slug + "-source")),
                text(slug + "-from"), text(slug + "-when"));
    }

    /** What is new in a window bears that window's mark, however often it is sent. */
    private ItemId fresh(String slug, String more) {
        return new ItemId(UUID.nameUUIDFromBytes((text(slug + "-window") + slug + more).getBytes(StandardCharsets.UTF_8)));
    }

    private SeatId informant(String slug) {
        return viewer.isInterventionist() ? seat(slug + "-informant").orElse(SeatId.HOUSE) : viewer.seat();
    }

    private Optional<CircleCommand.Reach> way() {
        // A whole form says by leaving a box out that it is not ticked.
        boolean whole = fields.containsKey("callerWhole");
        return seat("caller").map(seat -> new CircleCommand.Reach(seat, sent("callerEmail"), sent("callerPhone"),
                ticked("callerShared", whole), ticked("callerMessage", whole), sent("callerTimes")));
    }

    private Optional<Boolean> ticked(String field, boolean whole) {
        return fields.containsKey(field) || whole ? Optional.of(text(field).equals("true")) : Optional.empty();
    }

    private Optional<CircleCommand.Vow> vow() {
        return sent("promise").map(words -> new CircleCommand.Vow(fresh("promise", ""), seat("promise-to").orElse(SeatId.HOUSE),
                words.replace("\r\n", "\n"), until()));
    }

    private Optional<LocalDate> until() {
        try {
            return Optional.of(LocalDate.parse(text("promise-until")));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<ItemId> item(String field) {
        return uuid(field).map(ItemId::new);
    }

    private Optional<SeatId> seat(String field) {
        return uuid(field).map(SeatId::new);
    }

    private Optional<UUID> uuid(String field) {
        try {
            return sent(field).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<String> sent(String field) {
        return fields.getOrDefault(field, List.of()).stream().findFirst();
    }

    private String text(String field) {
        return sent(field).orElse("");
    }

    /** Where to go on reading: what is to be changed, or the part that was kept. */
    String next() {
        Optional<String> change = uuid("change").map(UUID::toString);
        return change.map("?change="::concat).orElseGet(() -> Subject.named(text("keep"))
                .map(subject -> "?open=" + subject.slug() + "#" + subject.slug()).orElse(""));
    }
}
