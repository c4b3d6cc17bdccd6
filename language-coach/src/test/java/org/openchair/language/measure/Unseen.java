package org.openchair.language.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import org.openchair.language.Coach;
import org.openchair.language.Finding;
import org.openchair.language.model.Labels;
import org.openchair.language.train.Corpus;

/** Counts on sentences whose writer saw neither the coach nor the corpus, and which nobody read while mending rules: {@code Unseen <corpus folder>}. */
public final class Unseen {
    private Unseen() {}

    public static void main(String[] args) throws IOException {
        List<Corpus.Row> rows = Corpus.read(Path.of(args[0], "unseen"));
        List<Corpus.Row> hard = rows.stream().filter(Corpus.Row::isHarsh).toList();
        List<Corpus.Row> harmless = rows.stream().filter(row -> !row.isHarsh()).toList();
        System.out.println(String.format(Locale.ROOT, "unseen, %d hard: marked %.3f, by a kind they have %.3f; %d harmless: marked %.3f",
                hard.size(), share(hard, Unseen::isMarked), share(hard, Unseen::isRight), harmless.size(), share(harmless, Unseen::isMarked)));
        HeldOut.tell("unseen: attacks against harmless", rows);
    }

    private static boolean isMarked(Corpus.Row row) {
        return !findings(row).isEmpty();
    }

    private static boolean isRight(Corpus.Row row) {
        return findings(row).stream().anyMatch(finding -> row.has(Labels.of(finding.category())));
    }

    private static List<Finding> findings(Corpus.Row row) {
        return Coach.english().read(row.text()).findings();
    }

    private static double share(List<Corpus.Row> rows, Predicate<Corpus.Row> test) {
        return rows.stream().filter(test).count() / (double) rows.size();
    }
}
