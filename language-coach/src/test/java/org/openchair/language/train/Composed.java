package org.openchair.language.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the same contents into every kind of frame: "You should call her", "I called her", "What happened when you
 * called her?". So the model learns how a thing is said, not what it is about. Never held out: they would flatter it.
 */
final class Composed {
    private static final int EACH = 8;
    private static final Pattern GAP = Pattern.compile("\\{([A-Za-z]+2?)([13]?)}");
    private static final List<String> FORMS = List.of("do", "doing", "did", "done");

    private final List<String[]> contents;
    private final Map<String, String[]> slots = new HashMap<>();
    private final Random random = new Random(8);

    private Composed(Path folder) throws IOException {
        contents = lines(folder.resolve("contents.tsv"));
        for (String[] cells : lines(folder.resolve("slots.tsv"))) slots.put(cells[0], java.util.Arrays.copyOfRange(cells, 1, cells.length));
    }

    static List<Corpus.Row> read(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        Composed composed = new Composed(folder);
        List<Corpus.Row> rows = new ArrayList<>();
        List<String[]> frames = new ArrayList<>();
        for (String file : List.of("frames.tsv", "frames-2.tsv", "frames-3.tsv")) frames.addAll(lines(folder.resolve(file)));
        for (String[] frame : frames) {
            int times = frame[1].indexOf('{') < 0 ? 1 : EACH;
            for (int i = 0; i < times; i++)
                rows.add(new Corpus.Row(Corpus.labels(frame[0], frame[1]), "composed", composed.fill(frame[1]), "composed", ""));
        }
        return rows;
    }

    private static List<String[]> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream().filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t", -1)).toList();
    }

    private String fill(String frame) {
        String[] content = contents.get(random.nextInt(contents.size()));
        Matcher gap = GAP.matcher(frame);
        StringBuilder text = new StringBuilder();
        while (gap.find()) gap.appendReplacement(text, Matcher.quoteReplacement(filling(gap.group(1), gap.group(2), content)));
        return gap.appendTail(text).toString();
    }

    private String filling(String name, String whose, String[] content) {
        String lower = name.toLowerCase(java.util.Locale.ROOT);
        int form = FORMS.indexOf(lower);
        String filled = form < 0 ? any(slots.get(lower))
                : content[form] + " " + owned(content[4], whose);
        return lower.equals(name) ? filled : Character.toUpperCase(filled.charAt(0)) + filled.substring(1);
    }

    private static String owned(String rest, String whose) {
        String your = whose.equals("1") ? "my" : whose.equals("3") ? "their" : "your";
        String self = whose.equals("1") ? "myself" : whose.equals("3") ? "themselves" : "yourself";
        return rest.replace("YOURSELF", self).replace("YOUR", your).replace("YOU ", whose.equals("1") ? "I " : whose.equals("3") ? "they " : "you ");
    }

    private String any(String[] words) {
        return words[random.nextInt(words.length)];
    }
}
