package org.openchair.language.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Talk in turns, each turn marked by itself. Those whose words alone tell what they do are for learning; one folder of
 * scenes is for measuring alone.
 */
public final class Scenes {
    private static final String TELLS_NOTHING = "-";

    /** @param tells whether its words alone tell what it does, without the turns around it */
    record Turn(String scene, boolean tells, Corpus.Row row) {}

    /** A whole scene, a turn a paragraph, and whether anyone is attacked in it. */
    public record Scene(String text, boolean isAttack) {}

    private Scenes() {}

    static List<Turn> turns(Path folder) throws IOException {
        List<Turn> turns = new ArrayList<>();
        for (Path file : Corpus.files(folder)) {
            String name = file.getFileName().toString();
            Files.readAllLines(file).stream().skip(1).forEach(line -> turns.add(turn(name, line, line.split("\t"))));
        }
        return turns;
    }

    private static Turn turn(String file, String line, String[] cells) {
        int at = cells.length - 3;
        Corpus.Row row = new Corpus.Row(Corpus.labels(cells[at], line), cells[at + 1], cells[at + 2], file, "");
        return new Turn(file + " " + cells[0], !cells[1].equals(TELLS_NOTHING), row);
    }

    /** What the model learns from. */
    static List<Corpus.Row> telling(Path folder) throws IOException {
        return turns(folder).stream().filter(Turn::tells).map(Turn::row).toList();
    }

    /** Whole, as they are read. */
    public static List<Scene> whole(Path folder) throws IOException {
        Map<String, Scene> scenes = new LinkedHashMap<>();
        for (Turn turn : turns(folder))
            scenes.merge(turn.scene(), new Scene(turn.row().text(), turn.row().isAttack()),
                    (before, now) -> new Scene(before.text() + "\n\n" + now.text(), before.isAttack() || now.isAttack()));
        return List.copyOf(scenes.values());
    }
}
