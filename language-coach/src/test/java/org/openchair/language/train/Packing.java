package org.openchair.language.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.openchair.language.rule.Pack;

/** Packs what the data files of a language say: {@code Packing <resources> <language ...>}. */
public final class Packing {
    private Packing() {}

    public static void main(String[] args) throws IOException {
        for (int i = 1; i < args.length; i++)
            Files.write(Path.of(args[0], "org/openchair/language", args[i], "packed.bin"), Pack.read(args[i]).packed());
    }
}
