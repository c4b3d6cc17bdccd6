package org.openchair.preparation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openchair.circle.Seat;
import org.openchair.consent.JointMeeting;
import org.openchair.events.PreparationEvent.SafetyAnswer;
import org.openchair.events.PreparationEvent.SafetyQuestion;
import org.openchair.events.Viewer;
import org.openchair.kit.Screen;

/**
 * The safety questions, asked of one adult alone, with what they answered before.
 *
 * @param own   whether the person themselves is asked: of their own free will, and in words that speak to them
 * @param again whether a meeting is ahead and these answers are not fresh for it: none is chosen beforehand then
 */
public record SafetyView(String circle, String person, String interventionist, boolean closed, List<Line> lines,
                         String words, Optional<LocalDate> on, boolean again, boolean own) implements Screen {

    /** @param answer "NO", "YES" or "UNSURE"; empty while there is none */
    public record Line(SafetyText text, String field, String answer) {

        /** An answer that asks for help now, and not only for a plan later. */
        public boolean concerning() {
            return !answer.isEmpty() && !answer.equals("NO");
        }
    }

    static SafetyView of(Safety safety, Viewer viewer, Instant now) {
        Optional<Safety.Given> given = safety.of(viewer.seat());
        JointMeeting meeting = safety.clearance().meeting();
        boolean again = given.isPresent() && meeting.due() && !meeting.isFresh(viewer.seat(), now);
        List<Line> lines = Stream.of(SafetyText.values()).map(text -> new Line(text, text.field(), given.filter(_ -> !again)
                .map(g -> g.answers().get(SafetyQuestion.valueOf(text.name()))).map(SafetyAnswer::name).orElse(""))).toList();
        return new SafetyView(viewer.circle().toString(), safety.members().personName(),
                safety.members().interventionist().map(Seat::name).orElse(""), safety.members().closed(), lines,
                given.filter(_ -> !again).map(Safety.Given::words).orElse(""),
                given.map(g -> g.at().atZone(safety.members().zone()).toLocalDate()), again, viewer.isPerson());
    }

    /** Where the reader goes on. */
    public String home() {
        return "/circles/" + circle + (own ? "/conversation" : "/part");
    }

    /** The questions under one heading. */
    public List<Line> about(SafetyText.Group group) {
        return lines.stream().filter(line -> line.text.group() == group).toList();
    }

    /** What can be done right away about what was just answered. */
    public List<Line> concerns() {
        return lines.stream().filter(Line::concerning).toList();
    }
}
