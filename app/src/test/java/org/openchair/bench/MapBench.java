package org.openchair.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.openchair.familymap.Families;
import org.openchair.familymap.Family;
import org.openchair.familymap.Family.Child;
import org.openchair.familymap.layout.Layout;

/**
 * How long it takes to lay out families of sixty, beside Graphviz dot in the same run. Rounds of ours and of dot alternate, and the middle one
 * counts. One dot process reads all families, and its start is taken off. Dot is told of couples by a point between the partners and a common rank.
 */
public final class MapBench {
    private static final int FAMILIES = 20;
    private static final int FIGURES = 60;
    private static final int ROUNDS = 9;
    private static final int WARM_UP = 30;

    private MapBench() {}

    public static void main(String[] arguments) throws Exception {
        List<Family> families = LongStream.iterate(0, seed -> seed + 1).mapToObj(seed -> Families.of(seed, FIGURES))
                .filter(family -> family.figures().size() == FIGURES).limit(FAMILIES).toList();
        long first = time(() -> Layout.of(families.getFirst()));
        say("the first family after the start of Java: %.1f ms", first / 1e6);
        for (int i = 0; i < WARM_UP; i++) {
            families.forEach(Layout::of);
        }
        if (!isThere()) {
            double[] ours = new double[ROUNDS];
            Arrays.setAll(ours, _ -> ours(families));
            say("ours: %.2f ms for a family of %d", middle(ours), FIGURES);
            say("dot is not here (graphviz), so there is nothing to compare with.");
            return;
        }
        beside(families);
    }

    private static void beside(List<Family> families) throws Exception {
        Path folder = Files.createTempDirectory("openchair-map-");
        List<String> files = new ArrayList<>();
        for (Family family : families) {
            files.add(Files.writeString(folder.resolve(files.size() + ".gv"), graph(family)).toString());
        }
        String empty = Files.writeString(folder.resolve("empty.gv"), "digraph { }").toString();
        double[] ours = new double[ROUNDS];
        double[] dot = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            ours[round] = ours(families);
            dot[round] = (dot(files) - dot(List.of(empty))) / 1e6 / files.size();
        }
        say("ours: %.2f ms for a family of %d, untangled", middle(ours), FIGURES);
        say("dot:  %.2f ms for the same", middle(dot));
        say("ours / dot: %.2f", middle(ours) / middle(dot));
        say("one dot process for one family, with its start: %.1f ms", dot(files.subList(0, 1)) / 1e6);
    }

    private static double ours(List<Family> families) {
        return time(() -> families.forEach(Layout::of)) / 1e6 / families.size();
    }

    private static long dot(List<String> files) {
        List<String> command = new ArrayList<>(List.of("dot", "-Tplain", "-o", "/dev/null"));
        command.addAll(files);
        return time(() -> {
            try {
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static boolean isThere() {
        try {
            return new ProcessBuilder("dot", "-V").redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException | InterruptedException notThere) {
            return false;
        }
    }

    private static String graph(Family family) {
        StringBuilder graph = new StringBuilder("digraph { node [shape=box, width=0.6, height=0.9, fixedsize=true]; edge [dir=none];\n");
        family.figures().forEach(figure -> graph.append("\"%s\";\n".formatted(figure.id())));
        family.couples().forEach(couple -> graph.append("\"%s\" [shape=point, width=0.02]; { rank=same; \"%s\" -> \"%s\" -> \"%s\"; }\n"
                .formatted(couple.id(), couple.first(), couple.id(), couple.second())));
        for (Child child : family.children()) {
            graph.append("\"%s\" -> \"%s\";\n".formatted(child.of(), child.child()));
        }
        return graph.append("}\n").toString();
    }

    private static double middle(double[] rounds) {
        double[] sorted = rounds.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static long time(Runnable work) {
        long from = System.nanoTime();
        work.run();
        return System.nanoTime() - from;
    }

    private static void say(String words, Object... values) {
        System.out.printf(words + "%n", values);
    }
}
