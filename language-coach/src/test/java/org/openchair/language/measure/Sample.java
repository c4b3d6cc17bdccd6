package org.openchair.language.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.openchair.language.Coach;
import org.openchair.language.Reading;
import org.openchair.language.train.Corpus;

/** Draws marks from the held-out part, all equally likely, for humans to judge one by one: {@code Sample <corpus folder> [how many]}. */
public final class Sample {
    private static final long DRAW = 2026;

    private Sample() {}

    public static void main(String[] args) throws IOException {
        List<String> marks = new ArrayList<>();
        for (Corpus.Row row : Corpus.read(Path.of(args[0]))) {
            if (!row.isHeldOut()) continue;
            Reading reading = Coach.english().read(row.text());
            reading.findings().forEach(f -> marks.add(line(f.category().word(), row.text(), f.start(), f.end())));
            reading.ingredients().forEach(i -> marks.add(line(i.kind().word(), row.text(), i.start(), i.end())));
        }
        Collections.shuffle(marks, new Random(DRAW));
        marks.stream().limit(args.length > 1 ? Integer.parseInt(args[1]) : 200).forEach(System.out::println);
    }

    private static String line(String word, String text, int from, int to) {
        return word + "\t" + text.substring(0, from) + "[[" + text.substring(from, to) + "]]" + text.substring(to);
    }
}
