package org.openchair.preparation;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import org.openchair.events.PreparationEvent.SafetyAnswer;
import org.openchair.events.PreparationEvent.SafetyQuestion;
import org.openchair.journal.Decision.Happened;
import org.openchair.journal.Decision.Refused;
import org.openchair.journal.Desk;
import org.openchair.journal.NoSuchCircle;
import org.openchair.journal.Visit;
import org.openchair.kit.Named;
import org.openchair.kit.Refusal;
import org.openchair.kit.Screen;
import org.openchair.kit.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is asked of each adult alone, and what each can say quietly at any time. */
@Controller
class SafetyController {
    private final Desk desk;
    private final Clock clock;

    SafetyController(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/circles/{circle}/safety")
    Screen safety(Visit visit) {
        notTheInterventionist(visit);
        return SafetyView.of(visit.seen(Safety.NONE), visit.viewer(), clock.instant());
    }

    @PostMapping("/circles/{circle}/safety")
    Screen answer(Visit visit, @RequestParam Map<String, String> form) {
        notTheInterventionist(visit);
        Map<SafetyQuestion, SafetyAnswer> answers = new EnumMap<>(SafetyQuestion.class);
        for (SafetyQuestion question : SafetyQuestion.values()) {
            Named.in(SafetyAnswer.class, form.get(SafetyText.of(question).field())).ifPresent(answer -> answers.put(question, answer));
        }
        var command = new SafetyCommand.Answer(answers, form.getOrDefault("words", ""));
        return switch (desk.handle(visit, Safety.NONE, command)) {
            case Happened _ -> new SeeOther(path(visit)
                    + (visit.viewer().isSupporter() && answers.values().stream().allMatch(SafetyAnswer.NO::equals) ? "/part" : "/safety"));
            case Refused refused -> new Refusal(safety(desk.visit(visit.viewer())), refused.reason());
        };
    }

    @GetMapping("/circles/{circle}/quiet-word")
    Screen quietWord(Visit visit) {
        notTheInterventionist(visit);
        return QuietWordView.of(visit.seen(Safety.NONE), visit.viewer());
    }

    @PostMapping("/circles/{circle}/quiet-word")
    Screen sayQuietly(Visit visit, @RequestParam(defaultValue = "") String words) {
        notTheInterventionist(visit);
        return switch (desk.handle(visit, Safety.NONE, new SafetyCommand.SayQuietly(words))) {
            case Happened _ -> new SeeOther(path(visit) + "/quiet-word");
            case Refused refused -> new Refusal(quietWord(desk.visit(visit.viewer())), refused.reason());
        };
    }

    /** For the interventionist these words stand with the safety answers. */
    private static void notTheInterventionist(Visit visit) {
        if (visit.viewer().isInterventionist()) {
            throw new NoSuchCircle();
        }
    }

    private static String path(Visit visit) {
        return "/circles/" + visit.viewer().circle();
    }
}
