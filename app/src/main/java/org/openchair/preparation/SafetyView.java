package org.openchair.preparation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openchair.circle.Seat;
import org.openchair.events.PreparationEvent.SafetyAnswer;
import org.openchair.events.PreparationEvent.SafetyQuestion;
import org.openchair.events.Viewer;
import org.openchair.kit.Screen;

/** The safety questions, asked of one supporter alone, with what they answered before. */
public record SafetyView(String circle, String person, String interventionist, boolean closed, List<Line> lines,
                         String words, Optional<LocalDate> on) implements Screen {

    /** @param answer "NO", "YES" or "UNSURE"; empty while there is none */
    public record Line(SafetyText text, String field, String answer) {

        /** An answer that asks for help now, and not only for a plan later. */
        public boolean concerning() {
            return !answer.isEmpty() && !answer.equals("NO");
        }
    }

    static SafetyView of(Safety safety, Viewer viewer) {
        Optional<Safety.Given> given = safety.of(viewer.seat());
        List<Line> lines = Stream.of(SafetyQuestion.values()).map(question -> new Line(SafetyText.of(question),
                SafetyText.of(question).field(), given.map(g -> g.answers().get(question)).map(SafetyAnswer::name).orElse("")))
                .toList();
        return new SafetyView(viewer.circle().toString(), safety.members().personName(),
                safety.members().interventionist().map(Seat::name).orElse(""), safety.members().closed(), lines,
                given.map(Safety.Given::words).orElse(""),
                given.map(g -> g.at().atZone(safety.members().zone()).toLocalDate()));
    }

    /** What can be done right away about what was just answered. */
    public List<Line> concerns() {
        return lines.stream().filter(Line::concerning).toList();
    }
}
