package org.openchair.effort;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openchair.events.CircleEvent;
import org.openchair.events.CircleEvent.Level;
import org.openchair.events.Viewer;
import org.openchair.kit.Screen;

/**
 * The interventionist's time, by level; and at which level a yes came. No goal and no comparison.
 *
 * @param yesAt the level at which the person said yes, where time had been noted by then
 */
public record EffortView(String circle, String person, boolean open, List<Sum> sums, int total, List<Line> lines, boolean yes,
                         Optional<Level> yesAt, LocalDate today) implements Screen {

    public record Sum(Level level, int minutes) {}

    public record Line(String item, Level level, int minutes, LocalDate on, String words) {}

    static EffortView of(Effort effort, Viewer viewer, Instant now) {
        return new EffortView(viewer.circle().toString(), effort.members().personName(), !effort.members().closed(),
                Stream.of(Level.values()).map(level -> new Sum(level, effort.minutes(level))).toList(),
                Stream.of(Level.values()).mapToInt(effort::minutes).sum(),
                effort.noted().values().stream().sorted(Comparator.comparing(CircleEvent.MinutesNoted::on).reversed())
                        .map(noted -> new Line(noted.item().toString(), noted.level(), noted.minutes(), noted.on(), noted.words())).toList(),
                effort.yes(), effort.yesAt(), LocalDate.ofInstant(now, effort.members().zone()));
    }
}
