package org.openchair.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openchair.house.Sources.Source;

/**
 * Small files named with the words of the product. A budget is broken only with a decision record. Imports count towards the
 * longest file but not towards the middle one: they are written by tools and read by nobody (docs/adr).
 */
class ShapeTest {

    @Test
    void javaIsShort() {
        keeps("Java", Sources.java(), 45, 150, 250);
    }

    @Test
    void theCoachIsShort() {
        keeps("language-coach", Sources.in(Path.of("../language-coach/src/main/java"), ".java"), 60, 160, 250);
    }

    @Test
    void templatesAreShort() {
        keeps("templates", Sources.templates(), 40, 90, 150);
    }

    @Test
    void cssIsShort() {
        keeps("CSS", Sources.css(), 60, 200, 300);
    }

    @Test
    void testsAreShort() {
        keeps("tests", Sources.in(Sources.TESTS, ".java"), 150, 250, 400);
    }

    @Test
    void decisionsAreShort() {
        keeps("decision records", Sources.in(Sources.DOCUMENTS.resolve("adr"), ".md"), 60, 80, 80);
    }

    @Test
    void decisionsAreNumberedOnceWithoutGaps() {
        List<Source> records = Sources.in(Sources.DOCUMENTS.resolve("adr"), ".md");
        assertThat(records).as("decision records").isNotEmpty();
        for (int i = 0; i < records.size(); i++) {
            assertThat(records.get(i).name()).as("two branches took the same number, or one was lost").startsWith("%04d-".formatted(i + 1));
        }
    }

    private static void keeps(String what, List<Source> files, int median, int most, int longest) {
        List<Source> sorted = files.stream().sorted(Comparator.comparingInt(Source::lines)).toList();
        Source last = sorted.getLast();
        assertThat(last.lines()).as("%s: no file above %s lines; %s wants to be two", what, longest, last.path()).isLessThanOrEqualTo(longest);
        Source high = sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1);
        assertThat(high.lines()).as("%s: 95 of 100 files have at most %s lines; look at those above, from %s on", what, most, high.path())
                .isLessThanOrEqualTo(most);
        int[] read = files.stream().mapToInt(ShapeTest::withoutImports).sorted().toArray();
        assertThat(read[(read.length - 1) / 2]).as("%s: half of all files have at most %s lines", what, median).isLessThanOrEqualTo(median);
    }

    private static int withoutImports(Source file) {
        return file.lines() - (int) file.text().lines().filter(line -> line.startsWith("import ")).count();
    }
}
