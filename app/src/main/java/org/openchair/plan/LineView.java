package org.openchair.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openchair.events.SeatId;
import org.openchair.events.Viewer;
import org.openchair.kit.Screen;

/**
 * One line of the plan, as one reader may see and change it.
 *
 * @param ofPerson   whether these are the person's own words
 * @param asked      whether the reader's agreement is asked for and not given
 * @param agreed     whether the reader agreed to it as it stands
 * @param earlier    how it read when the reader agreed to it, where it was changed since
 * @param counts     whether everybody it touches agreed
 * @param choices    who could be asked to agree, for the form; empty where nobody is chosen
 */
public record LineView(String circle, String item, int version, String section, String words, String writer, LocalDate on,
                       String proposer, boolean ofPerson, List<Face> faces, boolean asked, boolean agreed,
                       Optional<String> earlier, boolean counts, boolean mayReword, boolean mayRemove,
                       List<Choice> choices, String personName) implements Screen {

    /** Somebody whose agreement is asked for. */
    public record Face(String name, boolean agreed) {}

    /** Somebody who could be asked. */
    public record Choice(String seat, String name, boolean chosen) {}

    static LineView of(String circle, Line line, Plan seen, Viewer viewer) {
        SeatId me = viewer.seat();
        return new LineView(circle, line.item().toString(), line.version(), Sections.title(line.section(), viewer.isPerson()),
                line.now().words(), seen.members().name(line.now().by()),
                LocalDate.ofInstant(line.now().at(), seen.members().zone()), seen.members().name(line.proposer()),
                seen.members().person().filter(person -> person.id().equals(line.now().by())).isPresent(),
                line.touches().stream().filter(seen.members()::isMember).sorted(Sections.inOrderOf(seen.members()))
                        .map(seat -> new Face(seen.members().name(seat), line.isAgreedBy(seat))).toList(),
                seen.waitsFor(line, me), line.isAgreedBy(me), line.lastAgreedBy(me).map(Line.Wording::words),
                seen.counts(line), seen.mayReword(line, me) && Sections.isFor(line.section(), viewer, seen.members()), seen.mayRemove(line, me),
                line.isPersonal() ? List.of() : choices(seen, line), seen.members().personName());
    }

    private static List<Choice> choices(Plan seen, Line line) {
        return Sections.others(seen.members()).stream()
                .map(seat -> new Choice(seat.id().toString(), seat.name(), line.touches(seat.id()))).toList();
    }
}
