package org.openchair.language.train;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.openchair.language.model.Labels;
import org.openchair.language.model.Model;
import org.openchair.language.rule.Pack;

/** Makes the model from the corpus: {@code Train <corpus folder> <model file>}. */
public final class Train {
    private Train() {}

    public static void main(String[] args) throws IOException {
        Pack pack = Pack.of("en");
        List<Example> all = Corpus.read(Path.of(args[0])).stream().map(row -> Example.of(row, pack)).toList();
        List<Example> heldOut = all.stream().filter(e -> e.row().isHeldOut()).toList();
        List<Example> learned = new ArrayList<>(all.stream().filter(e -> !e.row().isHeldOut()).toList());
        Composed.read(Path.of(args[0], "composed")).forEach(row -> learned.add(Example.of(row, pack)));
        Scenes.telling(Path.of(args[0], "scenes")).forEach(row -> learned.add(Example.of(row, pack)));
        Trainer trainer = new Trainer();
        trainer.train(learned);
        Tuning tuning = new Tuning(trainer, heldOut);
        tuning.print(System.out);
        write(trainer, tuning, Path.of(args[1]));
        System.out.println(all.size() + " texts, " + learned.size() + " learned from, " + heldOut.size() + " held out, " + trainer.rowOfKey.size() + " features");
    }

    private static boolean moves(float[] weights, float[] scale) {
        for (int label = 0; label <= Labels.ATTACK; label++) if (Math.abs(weights[label] / scale[label]) >= 6) return true;
        return false;
    }

    private static void write(Trainer trainer, Tuning tuning, Path file) throws IOException {
        float[] scale = new float[Model.LABELS];
        Arrays.fill(scale, 1e-6f);
        for (float[] row : trainer.weights)
            for (int label = 0; label <= Labels.ATTACK; label++) scale[label] = Math.max(scale[label], Math.abs(row[label]) / 127);
        // A feature that moves nothing is not worth its place.
        List<Map.Entry<Integer, Integer>> kept = trainer.rowOfKey.entrySet().stream()
                .sorted((one, other) -> Integer.compareUnsigned(one.getKey(), other.getKey()))
                .filter(entry -> moves(trainer.weights[entry.getValue()], scale)).toList();
        byte[][] rows = kept.stream().map(entry -> rounded(trainer.weights[entry.getValue()], scale)).toArray(byte[][]::new);
        float[][] numbers = {scale, floats(trainer.bias), floats(tuning.alone), floats(tuning.withRule)};
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            Model.write(out, numbers, kept.stream().mapToInt(Map.Entry::getKey).toArray(), rows);
        }
    }

    private static byte[] rounded(float[] weights, float[] scale) {
        byte[] row = new byte[Model.LABELS];
        for (int label = 0; label < Model.LABELS; label++) row[label] = (byte) Math.round(weights[label] / scale[label]);
        return row;
    }

    private static float[] floats(double[] numbers) {
        float[] floats = new float[Model.LABELS];
        for (int i = 0; i < floats.length; i++) floats[i] = (float) numbers[i];
        return floats;
    }
}
