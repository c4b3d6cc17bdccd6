package org.openchair.coach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.openchair.language.Finding;
import org.openchair.language.Ingredient;
import org.openchair.language.Reading;

/** A text cut where the coach marks it: passages one after the other, each with one look. */
public record Marked(List<Passage> passages) {

    /** @param look {@code stop}, {@code soften}, {@code note}, {@code warm}, or empty where nothing is marked */
    public record Passage(String text, int start, String look) {
        public boolean isMarked() {
            return !look.isEmpty();
        }
    }

    /** Where marks overlap, what may hurt is shown over what is warm, and the stronger over the weaker. */
    public static Marked of(String words, Reading reading) {
        String[] looks = new String[words.length()];
        for (Ingredient ingredient : reading.ingredients()) {
            paint(looks, ingredient.start(), ingredient.end(), "warm");
        }
        reading.findings().stream().sorted(Comparator.comparing(Finding::level).reversed())
                .forEach(finding -> paint(looks, finding.start(), finding.end(), look(finding)));
        return new Marked(passages(words, looks));
    }

    static String look(Finding finding) {
        return switch (finding.level()) {
            case STOP -> "stop";
            case SOFTEN -> "soften";
            case NOTE -> "note";
        };
    }

    private static void paint(String[] looks, int start, int end, String look) {
        for (int i = Math.max(0, start); i < Math.min(end, looks.length); i++) {
            looks[i] = look;
        }
    }

    private static List<Passage> passages(String words, String[] looks) {
        List<Passage> passages = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= looks.length; i++) {
            if (i == looks.length || !java.util.Objects.equals(looks[i], looks[start])) {
                passages.add(new Passage(words.substring(start, i), start, looks[start] == null ? "" : looks[start]));
                start = i;
            }
        }
        return List.copyOf(passages);
    }

    /** The marks alone, for the page to draw behind a text field: {@code 0-12-warm 40-52-stop}. */
    public String marks() {
        return passages.stream().filter(Passage::isMarked)
                .map(passage -> passage.start() + "-" + (passage.start() + passage.text().length()) + "-" + passage.look())
                .collect(Collectors.joining(" "));
    }
}
