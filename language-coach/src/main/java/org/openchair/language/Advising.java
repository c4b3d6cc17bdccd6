package org.openchair.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells advice that presses from advice that comes with listening: where a sentence nearby understands, thanks, hopes,
 * asks leave or leaves the choice, advice is not worth a note; among other sentences only plain advice is.
 */
final class Advising {
    private static final int NEARBY = 3;
    private static final float PLAIN = 2;

    private record Noted(Finding finding, int sentence, float sure) {}

    private final List<Noted> noted = new ArrayList<>();
    private final List<Integer> warm = new ArrayList<>();
    private int sentences;
    private float sure = Float.MAX_VALUE;

    void begin() {
        sentences++;
    }

    void weigh(float logit) {
        sure = logit;
    }

    void end(List<Finding> findings, List<Ingredient> ingredients) {
        for (Finding finding : findings) if (finding.category() == Category.ADVICE) noted.add(new Noted(finding, sentences, sure));
        if (ingredients.stream().anyMatch(ingredient -> isWarm(ingredient.kind()))) warm.add(sentences);
    }

    private static boolean isWarm(Ingredient.Kind kind) {
        return switch (kind) {
            case APPRECIATION, UNDERSTANDING, HOPE, PERMISSION, AUTONOMY -> true;
            case OBSERVATION, FEELING, I_STATEMENT, SHARED_RESPONSIBILITY, OFFER, OPEN_QUESTION, COLLABORATION -> false;
        };
    }

    /** The advice that needs no note. */
    Set<Finding> welcome() {
        Set<Finding> welcome = new HashSet<>();
        int next = 0;
        for (Noted note : noted) {
            while (next < warm.size() && warm.get(next) < note.sentence() - NEARBY) next++;
            boolean listened = next < warm.size() && warm.get(next) <= note.sentence() + NEARBY;
            if (listened || sentences > 1 && note.sure() < PLAIN) welcome.add(note.finding());
        }
        return welcome;
    }
}
