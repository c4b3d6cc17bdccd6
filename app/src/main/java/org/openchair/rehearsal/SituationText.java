package org.openchair.rehearsal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.openchair.events.RehearsalEvent.Situation;

/** How each situation is said: its question, what helps, and how contact goes on. Keys of our own words, to be changed. */
public enum SituationText {
    YES(Situation.YES, "rehearsal.if.yes", "rehearsal.if.yes-words", "rehearsal.if.yes-after"),
    YES_WITH_CHANGES(Situation.YES_WITH_CHANGES, "rehearsal.if.changes", "rehearsal.if.changes-words", "rehearsal.if.changes-after"),
    QUESTION(Situation.QUESTION, "rehearsal.if.question", "rehearsal.if.question-words", "rehearsal.if.question-after"),
    NOT_NOW(Situation.NOT_NOW, "rehearsal.if.not-now", "rehearsal.if.not-now-words", "rehearsal.if.not-now-after"),
    NO(Situation.NO, "rehearsal.if.no", "rehearsal.if.no-words", "rehearsal.if.no-after"),
    NO_CONTACT(Situation.NO_CONTACT, "rehearsal.if.no-contact", "rehearsal.if.no-contact-words", "rehearsal.if.no-contact-after"),
    NO_ANSWER(Situation.NO_ANSWER, "rehearsal.if.no-answer", "rehearsal.if.no-answer-words", "rehearsal.if.no-answer-after"),
    HEAT(Situation.HEAT, "rehearsal.if.heat", "rehearsal.if.heat-words", "rehearsal.if.heat-after"),
    DANGER(Situation.DANGER, "rehearsal.if.danger", "rehearsal.if.danger-words", "rehearsal.if.danger-after"),
    LEAVES(Situation.LEAVES, "rehearsal.if.leaves", "rehearsal.if.leaves-words", "rehearsal.if.leaves-after"),
    INTOXICATED(Situation.INTOXICATED, "rehearsal.if.intoxicated", "rehearsal.if.intoxicated-words", "rehearsal.if.intoxicated-after"),
    OLD_PATTERN(Situation.OLD_PATTERN, "rehearsal.if.old-pattern", "rehearsal.if.old-pattern-words", "rehearsal.if.old-pattern-after"),
    ASKED_ALONE(Situation.ASKED_ALONE, "rehearsal.if.asked-alone", "rehearsal.if.asked-alone-words", "rehearsal.if.asked-alone-after"),
    LINE_DROPS(Situation.LINE_DROPS, "rehearsal.if.line-drops", "rehearsal.if.line-drops-words", "rehearsal.if.line-drops-after");

    private final Situation situation;
    private final String title;
    private final String words;
    private final String after;

    SituationText(Situation situation, String title, String words, String after) {
        this.situation = situation;
        this.title = title;
        this.words = words;
        this.after = after;
    }

    public Situation situation() {
        return situation;
    }

    /** How it is named in an address. */
    public String slug() {
        return situation.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String title() {
        return title;
    }

    public String words() {
        return words;
    }

    public String after() {
        return after;
    }

    boolean isAnswer() {
        return situation.compareTo(Situation.NO_ANSWER) <= 0;
    }

    static List<SituationText> of(boolean answers) {
        return Stream.of(values()).filter(text -> text.isAnswer() == answers).toList();
    }

    static Optional<SituationText> of(String slug) {
        return Stream.of(values()).filter(text -> text.slug().equals(slug)).findFirst();
    }
}
