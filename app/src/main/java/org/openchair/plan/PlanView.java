package org.openchair.plan;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openchair.circle.Members;
import org.openchair.events.PlanEvent.Section;
import org.openchair.events.SeatId;
import org.openchair.events.Viewer;
import org.openchair.kit.Screen;

/**
 * The plan as one reader sees it.
 *
 * @param mayBegin whether a plan may begin; the person may begin it at any time
 * @param waiting  who is asked to agree and has not yet, but for the reader
 * @param asked    the lines that wait for the reader, as they were read
 * @param warnings keys of what is worth a second look, never in the way
 * @param adding   the section a new line would go to
 */
public record PlanView(String circle, boolean interventionist, boolean person, String personName, String guide,
                       boolean mayBegin, int version, boolean agreed, List<Part> parts, List<String> waiting,
                       List<LineView> asked, List<String> warnings, List<Date> dates, String adding,
                       List<LineView.Choice> choices) implements Screen {

    /** One section. The name is what a form sends. */
    public record Part(String name, String title, String hint, boolean mayAdd, List<LineView> lines) {}

    /** A day the person chose to look at the plan again. */
    public record Date(LocalDateTime at, String how) {}

    /** Whether the reader may add a line anywhere. */
    public boolean mayAdd() {
        return parts.stream().anyMatch(Part::mayAdd);
    }

    static PlanView of(String circle, Plan seen, Viewer viewer, String adding) {
        Members members = seen.members();
        SeatId me = viewer.seat();
        List<LineView> lines = seen.lines().stream().map(line -> LineView.of(circle, line, seen, viewer)).toList();
        return new PlanView(circle, viewer.isInterventionist(), viewer.isPerson(), members.personName(),
                members.interventionist().map(seat -> seat.name()).orElse(""), seen.mayBegin() || viewer.isPerson(),
                seen.version(), seen.isAgreed(),
                Arrays.stream(Section.values()).map(section -> part(circle, section, seen, viewer)).toList(),
                members.names(seen.waitingFor().stream().filter(seat -> !seat.equals(me)).toList()),
                lines.stream().filter(LineView::asked).toList(), warnings(seen),
                seen.dates().inOrder().stream().map(date -> new Date(date.at(), date.how())).toList(), adding,
                Sections.others(members).stream()
                        .map(seat -> new LineView.Choice(seat.id().toString(), seat.name(), false)).toList());
    }

    private static Part part(String circle, Section section, Plan seen, Viewer viewer) {
        return new Part(section.name(), Sections.title(section, viewer.isPerson()), Sections.hint(section),
                Sections.isFor(section, viewer, seen.members()),
                seen.lines().stream().filter(line -> line.section() == section)
                        .map(line -> LineView.of(circle, line, seen, viewer)).toList());
    }

    private static List<String> warnings(Plan seen) {
        List<String> warnings = new ArrayList<>();
        if (seen.hasLines() && seen.lines().stream().noneMatch(line -> line.section() == Section.NALOXONE)) {
            warnings.add("plan.warning.naloxone");
        }
        if (seen.hasLines() && seen.care().isWithdrawalAlone()) {
            warnings.add("plan.warning.withdrawal");
        }
        if (seen.hasLines() && seen.care().isOnlyOption()) {
            warnings.add("plan.warning.one-option");
        }
        return List.copyOf(warnings);
    }
}
