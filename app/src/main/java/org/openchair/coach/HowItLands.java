package org.openchair.coach;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openchair.kit.Screen;
import org.openchair.language.Category;
import org.openchair.language.Finding;
import org.openchair.language.Ingredient;
import org.openchair.language.Reading;

/**
 * What the coach made of a text, as the panel beside it says it: the strongest finding first, one at a time.
 *
 * @param invitation whether the text is an invitation, so that what a good one has is shown too
 */
public record HowItLands(List<Note> notes, int toChange, String marks, boolean invitation, List<Part> parts, int words)
        implements Screen {
    /** A letter up to this length can be heard in one go. */
    public static final int SHORT = 200;

    /**
     * @param sounds    key of the sentence that names how it may be heard
     * @param matters   key of the sentences that say why that matters
     * @param isWording whether the suggestion can stand in place of the text
     */
    public record Note(String look, int start, int end, String text, String sounds, String matters, String why,
                       Optional<String> suggestion, boolean isWording) {
        /** The first of several wordings, to be put in place of the text. */
        public String wording() {
            return suggestion.map(words -> words.split(";")[0].strip()).orElse("");
        }
    }

    /** One of the things a good invitation has. */
    public record Part(String name, boolean there) {}

    /** @param inviters how many named people the words come from */
    public static HowItLands invitation(String words, Reading reading, int inviters) {
        return of(words, reading, parts(reading, inviters), true);
    }

    public static HowItLands words(String words, Reading reading) {
        return of(words, reading, List.of(), false);
    }

    private static HowItLands of(String words, Reading reading, List<Part> parts, boolean invitation) {
        List<Note> notes = reading.findings().stream()
                .sorted(Comparator.comparing(Finding::level).thenComparing(Finding::start)).map(HowItLands::note).toList();
        int toChange = (int) notes.stream().filter(note -> note.look().equals("stop")).count();
        return new HowItLands(notes, toChange, Marked.of(words, reading).marks(), invitation, parts, count(words));
    }

    private static Note note(Finding finding) {
        return new Note(Marked.look(finding), finding.start(), finding.end(), finding.text(), sounds(finding.category()),
                matters(finding.category()), finding.why(), Optional.ofNullable(finding.suggestion()), isWording(finding));
    }

    /** Other words for a term can stand in its place; for the rest the coach says what could help, in a sentence. */
    private static boolean isWording(Finding finding) {
        return finding.category() == Category.STIGMA && finding.suggestion() != null && !finding.suggestion().endsWith(".");
    }

    static int count(String words) {
        return words.isBlank() ? 0 : words.strip().split("\\s+").length;
    }

    private static List<Part> parts(Reading reading, int inviters) {
        Set<Ingredient.Kind> kinds = EnumSet.noneOf(Ingredient.Kind.class);
        reading.ingredients().forEach(ingredient -> kinds.add(ingredient.kind()));
        return List.of(
                new Part("coach.has.from-whom", inviters > 0),
                new Part("coach.has.appreciation", kinds.contains(Ingredient.Kind.APPRECIATION)),
                new Part("coach.has.observation", kinds.contains(Ingredient.Kind.OBSERVATION)),
                new Part("coach.has.feeling", kinds.contains(Ingredient.Kind.FEELING)),
                new Part("coach.has.share", kinds.contains(Ingredient.Kind.SHARED_RESPONSIBILITY)),
                new Part("coach.has.offer", kinds.contains(Ingredient.Kind.OFFER)),
                new Part("coach.has.choice", kinds.contains(Ingredient.Kind.AUTONOMY)),
                new Part("coach.has.question", kinds.contains(Ingredient.Kind.OPEN_QUESTION)
                        || kinds.contains(Ingredient.Kind.PERMISSION)));
    }

    private static String sounds(Category category) {
        return switch (category) {
            case STIGMA -> "coach.sounds.stigma";
            case BLAME -> "coach.sounds.blame";
            case ULTIMATUM -> "coach.sounds.ultimatum";
            case THREAT -> "coach.sounds.threat";
            case LABEL -> "coach.sounds.label";
            case COMMAND -> "coach.sounds.command";
            case MIND_READING -> "coach.sounds.mind-reading";
            case SHAMING -> "coach.sounds.shaming";
            case DECEPTION -> "coach.sounds.deception";
            case ABSOLUTE -> "coach.sounds.absolute";
            case GUILT -> "coach.sounds.guilt";
            case COMPARISON -> "coach.sounds.comparison";
            case INTERROGATION -> "coach.sounds.interrogation";
            case DIAGNOSIS -> "coach.sounds.diagnosis";
            case SARCASM -> "coach.sounds.sarcasm";
            case ADVICE -> "coach.sounds.advice";
        };
    }

    private static String matters(Category category) {
        return switch (category) {
            case STIGMA, LABEL, DIAGNOSIS -> "coach.matters.names";
            case BLAME, SHAMING, GUILT, COMPARISON, SARCASM -> "coach.matters.shame";
            case ULTIMATUM, THREAT, COMMAND, ADVICE -> "coach.matters.pressure";
            case MIND_READING, ABSOLUTE, INTERROGATION -> "coach.matters.argument";
            case DECEPTION -> "coach.matters.trust";
        };
    }
}
