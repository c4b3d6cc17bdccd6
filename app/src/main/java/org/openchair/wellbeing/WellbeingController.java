package org.openchair.wellbeing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openchair.events.Sharing;
import org.openchair.events.WellbeingEvent.LifeArea;
import org.openchair.events.WellbeingEvent.SelfCheck;
import org.openchair.journal.Decision.Happened;
import org.openchair.journal.Decision.Refused;
import org.openchair.journal.Desk;
import org.openchair.journal.Visit;
import org.openchair.kit.Named;
import org.openchair.kit.Refusal;
import org.openchair.kit.Screen;
import org.openchair.kit.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One page about oneself. */
@Controller
class WellbeingController {
    private final Desk desk;

    WellbeingController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping("/circles/{circle}/wellbeing")
    Screen show(Visit visit, @RequestParam(defaultValue = "") String idea) {
        return WellbeingView.of(visit.seen(Wellbeing.NONE), visit.viewer(), PracticeIdea.named(idea));
    }

    @PostMapping("/circles/{circle}/wellbeing/areas")
    Screen rate(Visit visit, @RequestParam Map<String, String> form) {
        Map<LifeArea, Integer> areas = new EnumMap<>(LifeArea.class);
        for (AreaText area : AreaText.values()) {
            number(form.get(area.field())).ifPresent(ease -> areas.put(area.area(), ease));
        }
        return handle(visit, new WellbeingCommand.Rate(areas, form.getOrDefault("words", ""), sharing(form)));
    }

    @PostMapping("/circles/{circle}/wellbeing/checks/phq-2")
    Screen phq2(Visit visit, @RequestParam Map<String, String> form) {
        return check(visit, SelfCheck.PHQ_2, form);
    }

    @PostMapping("/circles/{circle}/wellbeing/checks/gad-2")
    Screen gad2(Visit visit, @RequestParam Map<String, String> form) {
        return check(visit, SelfCheck.GAD_2, form);
    }

    @PostMapping("/circles/{circle}/wellbeing/support")
    Screen findSupport(Visit visit, @RequestParam Map<String, String> form) {
        return handle(visit, new WellbeingCommand.FindSupport(form.getOrDefault("where", ""), form.getOrDefault("about", ""), sharing(form)));
    }

    @PostMapping("/circles/{circle}/wellbeing/practice")
    Screen practise(Visit visit, @RequestParam Map<String, String> form) {
        return handle(visit, new WellbeingCommand.Practise(form.getOrDefault("tried", ""), form.getOrDefault("went", ""), sharing(form)));
    }

    private Screen check(Visit visit, SelfCheck check, Map<String, String> form) {
        SelfCheckText text = SelfCheckText.of(check);
        List<Optional<Integer>> answers = IntStream.rangeClosed(1, SelfCheckText.QUESTIONS).mapToObj(n -> number(form.get(text.fields().get(n - 1)))).toList();
        return handle(visit, new WellbeingCommand.Check(check, answers, sharing(form)));
    }

    private Screen handle(Visit visit, WellbeingCommand command) {
        return switch (desk.handle(visit, Wellbeing.NONE, command)) {
            case Happened _ -> new SeeOther("/circles/" + visit.viewer().circle() + "/wellbeing");
            case Refused refused -> new Refusal(show(desk.visit(visit.viewer()), ""), refused.reason());
        };
    }

    private static Optional<Sharing> sharing(Map<String, String> form) {
        return Named.in(Sharing.class, form.get("sharing"));
    }

    private static Optional<Integer> number(@Nullable String typed) {
        return typed != null && typed.matches("\\d{1,2}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }
}
