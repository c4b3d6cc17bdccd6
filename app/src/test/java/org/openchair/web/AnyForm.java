package org.openchair.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openchair.consent.HardRules;
import org.openchair.events.Entry;
import org.openchair.events.PreparationEvent;
import org.openchair.events.PreparationEvent.SafetyQuestion;
import org.openchair.events.SeatId;

/** Forms for one circle that anybody could send: such as bring it on, and any other there is, with whatever ids in them. */
final class AnyForm {
    /** They end the circle, or what a browser needs to go on. */
    private static final List<String> ENDS = List.of("/deletion", "/closing", "/pin", "/pin/removal", "/beginning/refusal");
    private static final List<Routes> FORMS = Routes.all().stream().filter(route -> !route.isGet() && route.isOfCircle())
            .filter(route -> ENDS.stream().noneMatch(route.pattern()::endsWith)).toList();
    private static final List<String> WARNINGS = List.of("short-notice", "one-inviter", "few-supporters", "many-supporters", "provider-tie", "stop-now");

    private final Family family;
    private final Random random;

    AnyForm(Family family, Random random) {
        this.family = family;
        this.random = random;
    }

    /** Where it goes, and what stands in it. */
    record Form(String path, Map<String, String> fields) {}

    Form any() {
        var route = FORMS.get(random.nextInt(FORMS.size()));
        var things = Stream.concat(Stream.of(UUID.randomUUID()), entries().stream().flatMap(entry -> Routes.items(entry.event()).stream())).distinct().toList();
        var thing = things.get(random.nextInt(things.size()));
        return new Form(route.path(family.circle.value(), thing, seat()), route.form(thing, seat()));
    }

    Form likely(HardRules rules) {
        return switch (random.nextInt(14)) {
            case 0 -> agreement();
            case 1 -> safety(random.nextInt(3) == 0 ? "UNSURE" : "NO");
            case 2 -> decision(seat());
            case 3 -> draft(rules);
            case 4 -> form("/invitation/backing", "version", number(rules.version()));
            case 5 -> form("/invitation/backing/end", "version", number(rules.version()));
            case 6 -> sending(rules);
            case 7 -> answer(rules, List.of("yes", "changes", "question", "not-now", "no", "no-contact").get(random.nextInt(6)));
            case 8 -> form("/invitation/wish/agreement", "round", number(rules.rounds()));
            case 9 -> proposal("/invitation/counterproposal", "round", number(rules.rounds()));
            case 10 -> form("/invitation/reply", "reply", "Whom you like.");
            case 11 -> random.nextBoolean() ? form("/invitation/absences", "seat", seat().toString()) : told(seat());
            case 12 -> random.nextBoolean() ? form("/invitation/withdrawal") : form("/seats/" + seat() + "/link");
            default -> opening();
        };
    }

    Form agreement() {
        return form("/part/agreement");
    }

    Form safety(String violence) {
        return form("/safety", Stream.of(SafetyQuestion.values()).flatMap(question -> Stream.of(question.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                question == SafetyQuestion.VIOLENCE ? violence : "NO")).toArray(String[]::new));
    }

    private Form decision(SeatId informant) {
        var seen = entries().stream().filter(entry -> entry.by().equals(informant) && entry.event() instanceof PreparationEvent.SafetyAnswered)
                .mapToLong(Entry::seq).max().orElse(0);
        return form("/safety/decisions", "informant", informant.toString(), "question", "VIOLENCE", "seen", String.valueOf(seen),
                "decision", "By telephone only.");
    }

    Form draft(HardRules rules) {
        return proposal("/invitation/draft", "seen", String.valueOf(rules.version()), "inviters", family.ana + "," + family.luis);
    }

    Form backing(HardRules rules) {
        return form("/invitation/backing", "version", String.valueOf(rules.version()));
    }

    Form sending(HardRules rules) {
        var reasons = WARNINGS.stream().flatMap(warning -> Stream.of(warning, "We spoke of it."));
        return form("/invitation/sending", Stream.concat(Stream.of("version", number(rules.version()), "channel", "handed-over", "stop",
                random.nextBoolean() ? "Their own joke." : ""), reasons).toArray(String[]::new));
    }

    Form answer(HardRules rules, String answer) {
        return proposal("/invitation/answer", "answer", answer, "round", number(answer.equals("yes") ? rules.offered() : rules.rounds()));
    }

    Form talk(HardRules rules) {
        return proposal("/invitation/talk", "seen", String.valueOf(rules.rounds()));
    }

    Form wishAgreement(HardRules rules) {
        return form("/invitation/wish/agreement", "round", String.valueOf(rules.rounds()));
    }

    Form told(SeatId seat) {
        return form("/invitation/absences/telling", "seat", seat.toString());
    }

    Form opening() {
        return form("/conversation/opening", "agenda", "Welcome", "rules", "One voice at a time.");
    }

    private Form proposal(String path, String... more) {
        var people = family.members().supporters().stream().map(seat -> seat.id().toString()).filter(_ -> random.nextInt(4) > 0)
                .collect(Collectors.joining(","));
        return form(path, Stream.concat(Stream.of(more), Stream.of("words", "Would you come? " + random.nextInt(9), "day",
                LocalDate.now().plusDays(random.nextInt(9)).toString(), "time", "18:00", "minutes", "60", "place", "The porch", "people", people))
                .toArray(String[]::new));
    }

    private Form form(String path, String... namesAndValues) {
        var fields = new LinkedHashMap<String, String>();
        for (var n = 0; n < namesAndValues.length; n += 2) fields.put(namesAndValues[n], namesAndValues[n + 1]);
        fields.put("once", new UUID(random.nextLong(), random.nextLong()).toString());
        return new Form(family.path(path), fields);
    }

    /** Sometimes not the newest. */
    private String number(int newest) {
        return String.valueOf(newest - (random.nextInt(8) == 0 ? 1 : 0));
    }

    /** Of this circle. */
    SeatId seat() {
        var seats = new ArrayList<>(family.seats());
        family.members().supporters().forEach(seat -> seats.add(seat.id()));
        return seats.get(random.nextInt(seats.size()));
    }

    private List<Entry> entries() {
        return family.history().entries();
    }
}
