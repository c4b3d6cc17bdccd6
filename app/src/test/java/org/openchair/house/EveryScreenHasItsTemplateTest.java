package org.openchair.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openchair.house.Sources.Source;
import org.openchair.kit.Refusal;
import org.openchair.kit.Screen;
import org.openchair.kit.SeeOther;

class EveryScreenHasItsTemplateTest {
    /** Answers that have no picture of their own. */
    private static final Set<String> WITHOUT = Set.of(SeeOther.class.getName(), Refusal.class.getName());

    @Test
    void besideTheRecordUnderItsName() {
        List<String> missing = screens().map(EveryScreenHasItsTemplateTest::template).filter(path -> !Files.exists(path))
                .map(Path::toString).sorted().toList();
        assertThat(missing).as("a screen is shown by the template of its own name in its own folder; a missing one fails only "
                + "when somebody opens the page").isEmpty();
    }

    @Test
    void aTemplateNamedLikeARecordShowsIt() {
        Set<Path> shown = screens().map(EveryScreenHasItsTemplateTest::template).collect(Collectors.toSet());
        List<Path> orphans = Sources.templates().stream().filter(source -> Character.isUpperCase(source.name().charAt(0)))
                .map(Source::path).filter(path -> !shown.contains(path)).toList();
        assertThat(orphans).as("a template with a capital letter is a whole screen and stands beside its record; a part of one "
                + "has a small letter").isEmpty();
    }

    @Test
    void everyPartIsUsed() {
        Set<String> used = Sources.templates().stream().flatMap(source -> java.util.regex.Pattern
                .compile("@template\\.([\\w.]+)\\(").matcher(source.text()).results()).map(found -> found.group(1)).collect(Collectors.toSet());
        List<Path> unused = Sources.templates().stream().filter(source -> Character.isLowerCase(source.name().charAt(0)))
                .filter(source -> !used.contains(source.folder() + "." + source.name().replace(".jte", ""))).map(Source::path).toList();
        assertThat(unused).as("a part that no screen shows is dead").isEmpty();
    }

    private static java.util.stream.Stream<JavaClass> screens() {
        return Compiled.implementing(Screen.class).filter(type -> !WITHOUT.contains(type.getName()));
    }

    private static Path template(JavaClass screen) {
        return Sources.JAVA.resolve(screen.getName().substring("org.openchair.".length()).replace('.', '/') + ".jte");
    }
}
