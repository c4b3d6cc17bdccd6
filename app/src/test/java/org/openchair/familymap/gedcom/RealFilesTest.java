package org.openchair.familymap.gedcom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.openchair.familymap.Family;
import org.openchair.familymap.layout.Layout;

/** Files that other programs wrote, where an installation has some: the system property openchair.gedcom names their folder. */
class RealFilesTest {

    @Test
    void everyFileIsReadDrawnAndWrittenAgain() throws IOException {
        List<Path> files = files();
        for (Path file : files) {
            Family family = GedcomTest.read(Files.readAllBytes(file)).family();
            assertThat(Layout.of(family).spots()).as(file.toString()).hasSameSizeAs(family.figures());
            Family again = GedcomTest.read(Written.of(family, Version.V7_0).bytes()).family();
            assertThat(Told.of(again)).as(file.toString()).isEqualTo(Told.of(family));
            for (Version version : Version.values()) {
                Family there = GedcomTest.read(Written.of(family, version).bytes()).family();
                assertThat(there.figures()).as("%s as %s", file, version).extracting(Family.Figure::name)
                        .containsExactlyElementsOf(family.figures().stream().map(Family.Figure::name).toList());
                assertThat(there.couples()).as("%s as %s", file, version).hasSameSizeAs(family.couples());
                assertThat(there.children()).as("%s as %s", file, version).hasSameSizeAs(family.children());
            }
        }
    }

    private static List<Path> files() throws IOException {
        String folder = System.getProperty("openchair.gedcom", System.getenv().getOrDefault("OPENCHAIR_GEDCOM", ""));
        Assumptions.assumeTrue(!folder.isEmpty() && Files.isDirectory(Path.of(folder)),
                "No folder of GEDCOM files: set OPENCHAIR_GEDCOM to one to read what other programs wrote.");
        try (Stream<Path> all = Files.walk(Path.of(folder))) {
            return new ArrayList<>(all.filter(file -> file.toString().toLowerCase(java.util.Locale.ROOT).endsWith(".ged")).sorted().toList());
        }
    }
}
