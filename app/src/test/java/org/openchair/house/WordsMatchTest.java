package org.openchair.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openchair.journal.postgres.Names;

/** docs/words.md and the code use the same words. */
class WordsMatchTest {
    private static final Set<String> DRAWERS = Set.of("util", "utils", "common", "core", "model", "service", "services", "dto",
            "impl", "helper", "helpers", "manager", "base", "misc", "shared");

    @Test
    void everyPackageIsAWordAndEveryWordAPackage() {
        assertThat(listed("Packages")).as("docs/words.md says in one line what each package is; change the word there first")
                .containsExactlyElementsOf(new TreeSet<>(Compiled.packages()));
    }

    @Test
    void everythingThatCanHappenHasItsLine() {
        assertThat(listed("What can happen")).as("docs/words.md says in one line what each event means, under the name it is stored by")
                .containsExactlyElementsOf(new TreeSet<>(Names.all().keySet()));
    }

    @Test
    void noPackageIsADrawer() {
        List<String> drawers = Compiled.MAIN.stream().flatMap(type -> List.of(type.getPackageName().split("\\.")).stream())
                .filter(DRAWERS::contains).distinct().toList();
        assertThat(drawers).as("a folder is a word of the domain; what does not belong to one belongs to none").isEmpty();
    }

    /** The words that begin the lines of one chapter. */
    private static Set<String> listed(String chapter) {
        String text = Sources.read(Sources.DOCUMENTS.resolve("words.md")).text();
        String rest = text.substring(text.indexOf("\n## " + chapter + "\n") + 4);
        String lines = rest.substring(0, rest.contains("\n## ") ? rest.indexOf("\n## ") : rest.length());
        return Pattern.compile("(?m)^\\| `([^`]+)` \\|").matcher(lines).results().map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
