package org.openchair.rehearsal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openchair.circle.Seat;
import org.openchair.coach.Coaching;
import org.openchair.events.SeatId;
import org.openchair.events.Viewer;
import org.openchair.kit.Screen;

/**
 * What the circle does for every likely answer, and if something happens. For the supporters and the interventionist.
 *
 * @param you      whether the reader is the interventionist
 * @param language in which the reader writes
 * @param ways     ways through whose words the reader can open to the circle
 * @param open     the branch whose form is shown
 */
public record WhatIfView(String circle, boolean you, String person, String interventionist, String language, boolean writable,
                         List<Line> answers, List<Line> events, List<Helper> helpers, List<Way> ways, Optional<Line> open)
        implements Screen {

    /**
     * One branch; what was not prepared stands in the words of the library.
     *
     * @param way   of the barrier used here, as the circle may read it
     * @param known whether the reader knows the barrier itself
     * @param stops how many passages the coach would ask about
     */
    public record Line(SituationText text, boolean prepared, String words, List<String> names, Set<String> seats, String barrier,
                       String way, boolean known, String after, String by, Optional<LocalDate> on, int stops) {}

    public record Helper(String seat, String name) {}

    public record Way(String item, String barrier, String words) {}

    static WhatIfView of(WhatIf whatIf, Viewer viewer, String asked) {
        String language = whatIf.members().seat(viewer.seat()).map(Seat::language).orElse("en");
        Optional<SituationText> open = SituationText.of(asked);
        return new WhatIfView(viewer.circle().toString(), viewer.isInterventionist(), whatIf.members().personName(),
                whatIf.members().interventionist().map(Seat::name).orElse(""), language,
                !whatIf.members().closed() && !whatIf.contactRefused(), lines(whatIf, true, language), lines(whatIf, false, language),
                whatIf.helpers().stream().map(seat -> new Helper(seat.id().toString(), seat.name())).toList(),
                whatIf.ways().entrySet().stream().filter(way -> way.getValue().by().equals(viewer.seat()))
                        .map(way -> new Way(way.getKey().toString(), way.getValue().barrier(), way.getValue().words())).toList(),
                open.map(text -> line(whatIf, text, language)));
    }

    private static List<Line> lines(WhatIf whatIf, boolean answers, String language) {
        return SituationText.of(answers).stream().map(text -> line(whatIf, text, language)).toList();
    }

    static Line line(WhatIf whatIf, SituationText text, String language) {
        return whatIf.branch(text.situation()).map(branch -> prepared(whatIf, text, branch, language))
                .orElse(new Line(text, false, "", List.of(), Set.of(), "", "", false, "", "", Optional.empty(), 0));
    }

    private static Line prepared(WhatIf whatIf, SituationText text, WhatIf.Branch branch, String language) {
        var now = branch.prepared();
        return new Line(text, true, now.words(), whatIf.members().names(now.who()),
                now.who().stream().map(SeatId::toString).collect(Collectors.toSet()), now.barrier().map(Object::toString).orElse(""),
                now.wayThrough(), now.barrier().filter(whatIf.ways()::containsKey).isPresent(), now.after(),
                whatIf.members().name(branch.by()), Optional.of(LocalDate.ofInstant(branch.at(), whatIf.members().zone())),
                Coaching.stops(language, now.words() + "\n" + now.after()));
    }

    public long ready() {
        return Stream.concat(answers.stream(), events.stream()).filter(Line::prepared).count();
    }

    public int all() {
        return answers.size() + events.size();
    }
}
