package org.openchair.language.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.openchair.language.Coach;
import org.openchair.language.Reading;
import org.openchair.language.model.Labels;
import org.openchair.language.train.Corpus;
import org.openchair.language.train.Scenes;

/** Counts what the whole coach, as it is shipped, finds in the part of the corpus it did not learn from. */
public final class HeldOut {
    private HeldOut() {}

    public static void main(String[] args) throws IOException {
        List<Corpus.Row> rows = Corpus.read(Path.of(args[0])).stream().filter(Corpus.Row::isHeldOut).toList();
        long[] found = rows.stream().mapToLong(row -> labels(Coach.english().read(row.text()))).toArray();
        double sum = 0;
        for (int label = 0; label < Labels.RESPECT; label++) {
            int hit = 0;
            int said = 0;
            int there = 0;
            for (int i = 0; i < found.length; i++) {
                if (!rows.get(i).tells(label)) continue;
                boolean shown = (found[i] >>> label & 1) != 0;
                if (shown) said++;
                if (rows.get(i).has(label)) there++;
                if (shown && rows.get(i).has(label)) hit++;
            }
            double p = hit / (double) Math.max(1, said);
            double r = hit / (double) Math.max(1, there);
            double f = 2 * p * r / Math.max(1e-9, p + r);
            sum += f;
            System.out.println(String.format(Locale.ROOT, "as shipped, %-24s F1 %.2f  P %.2f  R %.2f  (%d texts)", Labels.word(label), f, p, r, there));
        }
        System.out.println(String.format(Locale.ROOT, "as shipped, mean F1 %.3f; texts where nothing hurts, marked: any %.1f %%", sum / Labels.RESPECT,
                100.0 * share(rows, found)));
        chances(rows.stream().filter(row -> row.isAttack() || !row.isHarsh()).toList());
        tell("dialogues: attacks against harmless", rows.stream().filter(row -> row.file().startsWith("dialogues")).toList());
        List<Scenes.Scene> scenes = Scenes.whole(Path.of(args[0], "challenge"));
        tell("scenes to be measured by: attacks against the others", scenes.stream().filter(Scenes.Scene::isAttack).map(Scenes.Scene::text).toList(),
                scenes.stream().filter(scene -> !scene.isAttack()).map(Scenes.Scene::text).toList());
    }

    // Whether respect is the chance it says it is: of the texts given so much, how many attack nobody?
    private static void chances(List<Corpus.Row> rows) {
        int[] all = new int[5];
        int[] kind = new int[5];
        double squares = 0;
        for (Corpus.Row row : rows) {
            double respect = Coach.english().read(row.text()).respect();
            int fifth = Math.min(4, (int) (respect * 5));
            all[fifth]++;
            if (!row.isAttack()) kind[fifth]++;
            squares += Math.pow(respect - (row.isAttack() ? 0 : 1), 2);
        }
        System.out.println(String.format(Locale.ROOT, "as shipped, respect against what the texts are: mean square %.3f; of those between", squares / rows.size()));
        for (int i = 0; i < 5; i++)
            System.out.println(String.format(Locale.ROOT, "  %.1f and %.1f  %.2f attack nobody  (%d texts)", i / 5.0, (i + 1) / 5.0, kind[i] / (double) Math.max(1, all[i]), all[i]));
    }

    /** How well respect tells the rows that attack somebody from those in which nothing hurts. */
    static void tell(String what, List<Corpus.Row> rows) {
        tell(what, rows.stream().filter(Corpus.Row::isAttack).map(Corpus.Row::text).toList(),
                rows.stream().filter(row -> !row.isHarsh()).map(Corpus.Row::text).toList());
    }

    private static void tell(String what, List<String> attacks, List<String> others) {
        System.out.println(String.format(Locale.ROOT, "as shipped, %s, AUC of 1 - respect %.3f  (%d against %d)", what,
                Measure.auc(attacks, others, text -> 1 - Coach.english().read(text).respect()), attacks.size(), others.size()));
    }

    private static double share(List<Corpus.Row> rows, long[] found) {
        int harmless = 0;
        int marked = 0;
        for (int i = 0; i < found.length; i++) {
            if (rows.get(i).isHarsh()) continue;
            harmless++;
            if ((found[i] & 0xFFFF) != 0) marked++;
        }
        return marked / (double) harmless;
    }

    private static long labels(Reading reading) {
        long labels = 0;
        for (var finding : reading.findings()) labels |= 1L << Labels.of(finding.category());
        for (var ingredient : reading.ingredients()) labels |= 1L << Labels.of(ingredient.kind());
        return labels;
    }
}
