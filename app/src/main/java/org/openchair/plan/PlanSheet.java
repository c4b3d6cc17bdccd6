package org.openchair.plan;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.openchair.events.PlanEvent.Section;
import org.openchair.events.SeatId;
import org.openchair.kit.Screen;
import org.openchair.kit.Who;

/**
 * The plan on paper: what is written, whose words they are, who agreed and who is still asked.
 *
 * @param name of the person, or their initials
 * @param on   the day of the newest change
 */
public record PlanSheet(String name, int version, Optional<LocalDate> on, boolean agreed, List<Part> parts,
                        List<Date> dates) implements Screen {

    public record Part(String title, List<Sheetline> lines) {}

    /** A line; {@code asked} are those who have not agreed yet. */
    public record Sheetline(String words, String writer, List<String> agreed, List<String> asked) {}

    public record Date(LocalDateTime at, String how) {}

    /** The plan as {@code seen}; names become initials when the paper may lie around. */
    public static PlanSheet of(Plan seen, boolean initials) {
        List<Part> parts = Arrays.stream(Section.values()).map(section -> new Part(Sections.title(section, false),
                seen.lines().stream().filter(line -> line.section() == section).map(line -> sheetline(line, seen, initials)).toList()))
                .filter(part -> !part.lines().isEmpty()).toList();
        Optional<LocalDate> on = seen.written().changes().stream().reduce((_, newer) -> newer)
                .map(change -> LocalDate.ofInstant(change.at(), seen.members().zone()));
        return new PlanSheet(name(seen.members().personName(), initials), seen.version(), on, seen.isAgreed(), parts,
                seen.dates().inOrder().stream().map(date -> new Date(date.at(), date.how())).toList());
    }

    private static Sheetline sheetline(Line line, Plan seen, boolean initials) {
        List<SeatId> touched = line.touches().stream().filter(seen.members()::isMember)
                .sorted(Sections.inOrderOf(seen.members())).toList();
        return new Sheetline(line.now().words(), name(seen.members().name(line.now().by()), initials),
                touched.stream().filter(line::isAgreedBy).map(seat -> name(seen.members().name(seat), initials)).toList(),
                touched.stream().filter(seat -> !line.isAgreedBy(seat))
                        .map(seat -> name(seen.members().name(seat), initials)).toList());
    }

    private static String name(String name, boolean initials) {
        return initials ? Who.initials(name) : name;
    }
}
