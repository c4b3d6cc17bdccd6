package org.openchair.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.openchair.language.Coach;

/** Megabytes a second on one thread: the coach from a letter to ten megabytes, then LanguageTool on the same letters. */
public final class Throughput {
    private Throughput() {}

    public static void main(String[] args) throws IOException {
        // The npm peers read the same letters.
        if (args.length > 0) Files.writeString(Path.of(args[0]), Letters.text(200));
        Coach coach = Coach.english();
        for (int letters : new int[] {1, 10, 100, 1000, 9000}) {
            String text = Letters.text(letters);
            int rounds = Math.max(5, 3000 / letters);
            say("coach, " + letters + " letters", text, rounds, t -> coach.read(t));
        }
        JLanguageTool languageTool = new JLanguageTool(Languages.getLanguageForShortCode("en-US"));
        say("LanguageTool, 40 letters", Letters.text(40), 3, t -> languageTool.check(t));
    }

    private interface Work {
        Object on(String text) throws IOException;
    }

    private static void say(String what, String text, int rounds, Work work) throws IOException {
        double bytes = text.getBytes(StandardCharsets.UTF_8).length;
        double[] seconds = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            long from = System.nanoTime();
            work.on(text);
            seconds[i] = (System.nanoTime() - from) / 1e9;
        }
        Arrays.sort(seconds);
        System.out.printf(Locale.ROOT, "%-28s %10.0f bytes  best %8.3f MB/s  median %8.3f MB/s%n", what, bytes,
                bytes / seconds[0] / 1e6, bytes / seconds[rounds / 2] / 1e6);
    }
}
