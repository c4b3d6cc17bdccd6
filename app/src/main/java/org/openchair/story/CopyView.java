package org.openchair.story;

import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openchair.circle.Members;
import org.openchair.circle.Roll;
import org.openchair.circle.Seat;
import org.openchair.events.Entry;
import org.openchair.journal.Visit;
import org.openchair.kit.Screen;

/** All words that one seat may read, to read at once or to print: by kind, in order, with who wrote them and when. */
public record CopyView(String circle, List<Section> sections) implements Screen {

    public record Section(Kept kind, List<Line> lines) {}

    /** @param by empty where the software noted it */
    public record Line(LocalDateTime at, String by, List<String> words) {}

    static CopyView of(Visit visit) {
        Members members = visit.seen(Roll.EMPTY).members();
        Map<Kept, List<Line>> kinds = new EnumMap<>(Kept.class);
        for (Entry entry : visit.seenEntries()) {
            List<String> words = SaidWords.of(entry.event()).toList();
            if (!words.isEmpty()) {
                kinds.computeIfAbsent(Kept.of(entry.event()), _ -> new ArrayList<>()).add(new Line(
                        LocalDateTime.ofInstant(entry.at(), members.zone()), members.seat(entry.by()).map(Seat::name).orElse(""), words));
            }
        }
        return new CopyView(visit.viewer().circle().toString(), kinds.entrySet().stream()
                .map(kind -> new Section(kind.getKey(), List.copyOf(kind.getValue()))).toList());
    }
}
