package org.openchair.benchmark;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.openchair.language.Coach;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Milliseconds for one 200-word letter, single thread, warm. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadingBenchmark {
    private final String[] letters = new String[16];
    private final Coach coach = Coach.english();
    private final JLanguageTool languageTool = new JLanguageTool(Languages.getLanguageForShortCode("en-US"));
    private int next;

    public ReadingBenchmark() {
        for (int i = 0; i < letters.length; i++) letters[i] = Letters.letter(i);
    }

    @Benchmark
    public Object coach() {
        return coach.read(letters[next++ & 15]);
    }

    @Benchmark
    public Object languageTool() throws IOException {
        return languageTool.check(letters[next++ & 15]);
    }
}
