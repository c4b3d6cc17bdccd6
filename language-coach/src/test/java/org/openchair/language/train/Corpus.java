package org.openchair.language.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.openchair.language.Ingredient;
import org.openchair.language.model.Labels;
import org.openchair.language.text.Letters;

/** The corpus written for this project, with its fixed split: a text's own hash says whether it is held out. */
public final class Corpus {

    /** One text: its labels as a bit for each, and the file it stands in. */
    public record Row(long labels, String voice, String text, String file, String pair) {
        private static final long FINDINGS = (1L << 16) - 1;
        private static final int OPEN_QUESTION = Labels.of(Ingredient.Kind.OPEN_QUESTION);
        private static final Pattern TALK = Pattern.compile("dialogues|turns|quarrels|comments|letters");

        public boolean isHeldOut() {
            String whole = pair.isEmpty() ? text : pair;
            return Math.floorMod(Letters.hash(whole), 5) == 0;
        }

        public boolean has(int label) {
            return (labels >>> label & 1) != 0;
        }

        /**
         * Whether the row says that the label is there or is not. In talk nobody marked each question that was an open one;
         * turns of scenes teach what sounds like an attack, of whatever kind.
         */
        public boolean tells(int label) {
            if (isTurn()) return label >= Labels.RESPECT;
            return label != OPEN_QUESTION || has(label) || !TALK.matcher(file).lookingAt();
        }

        /** How much it teaches: a turn is marked by itself, so it shows better than a whole text what attacks. */
        double weight() {
            return isTurn() ? 1.5 : 1;
        }

        private boolean isTurn() {
            return file.startsWith("scenes");
        }

        /** Whether someone is attacked in it, and not only advised, named or kept in the dark. */
        public boolean isAttack() {
            return (labels & Labels.ATTACKS) != 0;
        }

        public boolean isHarsh() {
            return (labels & FINDINGS) != 0;
        }

        public boolean isKind() {
            return (labels & ~FINDINGS) != 0;
        }
    }

    private Corpus() {}

    public static List<Row> read(Path folder) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (Path file : files(folder)) read(file, rows);
        return rows;
    }

    /** A folder's tables, always in the same order. */
    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList();
        }
    }

    private static void read(Path file, List<Row> rows) throws IOException {
        int columns = 0;
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank() || line.startsWith("#")) continue;
            String[] cells = line.split("\t");
            if (columns == 0) {
                columns = cells.length;
                continue;
            }
            if (cells.length != columns) throw new IllegalArgumentException(file + ": " + line);
            int at = columns - 3;
            rows.add(new Row(labels(cells[at], line), cells[at + 1], cells[at + 2], file.getFileName().toString(),
                    at > 0 ? file.getFileName() + cells[0] : ""));
        }
    }

    static long labels(String cell, String line) {
        long labels = 0;
        for (String word : cell.split(",")) {
            int label = Labels.of(word.strip());
            if (label < 0 && !word.strip().equals("neutral")) throw new IllegalArgumentException("no label " + word + ": " + line);
            if (label >= 0) labels |= 1L << label;
        }
        return labels;
    }
}
