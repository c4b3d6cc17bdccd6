package org.openchair.preparation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openchair.consent.Concern;
import org.openchair.events.PreparationEvent.SafetyAnswer;
import org.openchair.events.PreparationEvent.SafetyCondition;
import org.openchair.events.PreparationEvent.SafetyQuestion;
import org.openchair.events.SeatId;

/** One adult whose answers say more than a plain no, as the interventionist reads them. */
public record Informant(String seat, String name, LocalDate on, long seen, String words, List<Worry> concerns) {

    /**
     * One answer that needs a decision.
     *
     * @param key     names the answer in an address
     * @param answer  key of the word: yes, not sure, or no where an earlier decision still keeps all from meeting
     * @param before  what was decided on the answers before these
     * @param offered what may have to be in place, to choose from
     * @param needed  what was decided to be needed
     * @param open    whether its form is shown
     */
    public record Worry(String key, SafetyText text, String answer, Optional<Decided> decided, Optional<Decided> before,
                        List<Offered> offered, List<Needed> needed, boolean noMeeting, boolean forbids, boolean open) {}

    public record Decided(String words, LocalDate on, String by) {}

    public record Offered(String name, ConditionText text, boolean chosen) {}

    /**
     * @param how  in the interventionist's words; empty while it is not in place
     * @param open whether its form is shown
     */
    public record Needed(String key, String name, ConditionText text, Optional<LocalDate> on, String how, boolean open) {}

    /** In the order of the seats; the form of the first one that waits is open, unless another was asked for. */
    static List<Informant> all(Safety safety, String asked) {
        List<SeatId> seats = safety.members().seats().keySet().stream().filter(seat -> safety.of(seat).isPresent()).toList();
        List<String> keys = seats.stream().flatMap(seat -> worries(safety, seat).map(question -> key(seat.toString(), question))).toList();
        String open = keys.contains(asked) ? asked : seats.stream().flatMap(seat -> worries(safety, seat)
                .filter(question -> safety.of(seat).filter(given -> given.decisions().containsKey(question)).isEmpty())
                .map(question -> key(seat.toString(), question))).findFirst().orElse("");
        return seats.stream().map(seat -> of(safety, seat, open, asked))
                .filter(informant -> !informant.concerns.isEmpty() || !informant.words.isEmpty()).toList();
    }

    private static Stream<SafetyQuestion> worries(Safety safety, SeatId seat) {
        return Stream.of(SafetyText.values()).map(text -> SafetyQuestion.valueOf(text.name()))
                .filter(question -> safety.isConcern(seat, question));
    }

    private static Informant of(Safety safety, SeatId seat, String open, String asked) {
        Safety.Given given = safety.of(seat).orElseThrow();
        return new Informant(seat.toString(), safety.members().name(seat), day(safety, given.at()), given.seq(), given.words(),
                worries(safety, seat).map(question -> worry(safety, seat, given, question, open, asked)).toList());
    }

    private static Worry worry(Safety safety, SeatId seat, Safety.Given given, SafetyQuestion question, String open,
            String asked) {
        SafetyText text = SafetyText.of(question);
        Concern concern = new Concern(seat, question);
        Conditions conditions = safety.conditions(concern);
        Optional<Decided> decided = Optional.ofNullable(given.decisions().get(question)).map(one -> decided(safety, one));
        boolean forbids = safety.clearance().meeting().forbids(concern);
        String key = key(seat.toString(), question);
        return new Worry(key, text, answer(given.answers().getOrDefault(question, SafetyAnswer.NO)), decided,
                Optional.ofNullable(given.before().get(question)).map(one -> decided(safety, one)),
                text.conditions().stream().map(condition -> new Offered(condition.name(), ConditionText.of(condition),
                        decided.isEmpty() || conditions.needed().contains(condition))).toList(),
                needed(conditions, key, asked), forbids || decided.isEmpty() && text.noMeeting(), forbids, key.equals(open));
    }

    private static List<Needed> needed(Conditions conditions, String key, String asked) {
        Set<SafetyCondition> all = new LinkedHashSet<>(conditions.needed());
        all.addAll(conditions.met().keySet());
        return all.stream().map(condition -> {
            Optional<Conditions.Met> met = Optional.ofNullable(conditions.met().get(condition));
            String own = key(key, condition);
            return new Needed(own, condition.name(), ConditionText.of(condition), met.map(Conditions.Met::on),
                    met.map(Conditions.Met::words).orElse(""), own.equals(asked));
        }).toList();
    }

    static String key(String concern, SafetyCondition condition) {
        return concern + "-" + condition.name();
    }

    private static String answer(SafetyAnswer answer) {
        return switch (answer) {
            case YES -> "preparation.safety.yes";
            case UNSURE -> "preparation.safety.unsure";
            case NO -> "preparation.safety.no";
        };
    }

    private static Decided decided(Safety safety, Safety.Decided decided) {
        return new Decided(decided.words(), day(safety, decided.at()), safety.members().name(decided.by()));
    }

    static String key(String informant, SafetyQuestion question) {
        return informant + "-" + SafetyText.of(question).field();
    }

    private static LocalDate day(Safety safety, Instant at) {
        return at.atZone(safety.members().zone()).toLocalDate();
    }
}
