package org.openchair.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.kit.Languages.ENGLISH;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openchair.house.Bundles.Bundle;
import org.openchair.house.Sources.Source;
import org.openchair.journal.Reason;
import org.openchair.kit.Languages;

/** Every sentence is in a file, in every language, and is used. */
class WordsTest {
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+\\.[a-z0-9.-]+)\"");
    private static final Pattern SAID = Pattern.compile("\\bsay\\(\\s*\"([^\"]+)\"");
    private static final Pattern GLUED = Pattern.compile("\\bsay\\(\\s*(\"[^\"]*\"\\s*\\+|[^\")]+\\+\\s*\")");

    @Test
    void languagesAreInStep() {
        Map<String, String> english = Bundles.all(ENGLISH);
        for (Locale language : Languages.ALL) {
            Map<String, String> other = Bundles.all(language);
            assertThat(other.keySet()).as("every sentence is there in every language; what is missing in \"%s\" would stand in the "
                    + "page in English", language).containsExactlyInAnyOrderElementsOf(english.keySet());
            List<String> apart = english.keySet().stream().filter(other::containsKey)
                    .filter(key -> !places(english.get(key)).equals(places(other.get(key)))).toList();
            assertThat(apart).as("the same names and numbers are said in \"%s\" as in English: same places {0}, {1}", language).isEmpty();
        }
    }

    @Test
    void everySentenceCanBeFilledIn() {
        List<String> broken = new ArrayList<>();
        for (Bundle bundle : bundles()) {
            bundle.sentences().forEach((key, sentence) -> {
                try {
                    new MessageFormat(sentence, bundle.language());
                } catch (IllegalArgumentException e) {
                    broken.add(bundle.file().name() + ": " + key + " (" + e.getMessage() + ")");
                }
                if (sentence.isBlank()) {
                    broken.add(bundle.file().name() + ": " + key + " is empty");
                }
            });
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void numbersForHelpAreNamedSoThatEachInstallationSaysItsOwn() {
        Pattern known = Pattern.compile("\\b(911|112|988|1-800-[0-9-]+)\\b|\\[(?!(emergency|crisis|treatment|violence|poison)])");
        List<String> wrong = new ArrayList<>();
        for (Bundle bundle : bundles()) {
            bundle.sentences().forEach((key, sentence) -> {
                if (known.matcher(sentence).find()) {
                    wrong.add(bundle.file().name() + ": " + key);
                }
            });
        }
        assertThat(wrong).as("write [emergency], [crisis], [treatment], [violence] or [poison]; kit.Numbers knows which number that is here").isEmpty();
    }

    @Test
    void apostrophesAreTypographic() {
        List<String> straight = new ArrayList<>();
        for (Bundle bundle : bundles()) {
            bundle.sentences().forEach((key, sentence) -> {
                if (sentence.contains("'")) {
                    straight.add(bundle.file().name() + ": " + key);
                }
            });
        }
        assertThat(straight).as("a straight apostrophe swallows what follows it in a MessageFormat; write ’").isEmpty();
    }

    @Test
    void keysBeginWithTheirFeatureAndAreSorted() {
        Set<String> packages = new HashSet<>(Compiled.packages());
        for (Bundle bundle : bundles()) {
            assertThat(packages).as(bundle.file().name() + " is named like a feature").contains(bundle.feature());
            assertThat(bundle.keys()).as(bundle.file().name() + ": whoever reads a key knows the folder")
                    .allMatch(key -> key.startsWith(bundle.feature() + "."));
            assertThat(bundle.keys()).as(bundle.file().name() + ": sorted, so that languages can be compared line by line, and "
                    + "each key once").isEqualTo(List.copyOf(new TreeSet<>(bundle.keys())));
        }
    }

    @Test
    void everySentenceIsUsedAndFoundByItsKey() {
        Set<String> literals = new HashSet<>();
        code().forEach(source -> LITERAL.matcher(source.text()).results().forEach(found -> literals.add(found.group(1))));
        List<String> unused = Bundles.all(ENGLISH).keySet().stream().filter(key -> !literals.contains(key)).toList();
        assertThat(unused).as("a sentence nobody says, or a key that is glued together so that nobody can search for it").isEmpty();
    }

    @Test
    void everySentenceSaidExists() {
        Set<String> known = Bundles.all(ENGLISH).keySet();
        List<String> missing = new ArrayList<>();
        for (Source source : code().toList()) {
            SAID.matcher(source.text()).results().filter(found -> !known.contains(found.group(1)))
                    .forEach(found -> missing.add(source.at(found.start()) + " " + found.group(1)));
        }
        assertThat(missing).as("no language file has these; the page would fail when it is opened").isEmpty();
    }

    @Test
    void noKeyIsGluedTogether() {
        List<String> glued = new ArrayList<>();
        for (Source source : code().toList()) {
            GLUED.matcher(source.text()).results().forEach(found -> glued.add(source.at(found.start())));
        }
        assertThat(glued).as("a key is written out where it is used; let a switch over the cases choose it").isEmpty();
    }

    @Test
    void refusalsSpeakTheWordsOfTheirOwnFeature() {
        List<String> foreign = Compiled.implementing(Reason.class)
                .flatMap(type -> Stream.of(Compiled.load(type).getEnumConstants()).map(Reason.class::cast)
                        .filter(reason -> !reason.message().startsWith(type.getPackageName().substring("org.openchair.".length()) + "."))
                        .map(reason -> type.getSimpleName() + "." + reason)).toList();
        assertThat(foreign).isEmpty();
    }

    private static Set<String> places(String sentence) {
        Set<String> places = new TreeSet<>();
        Matcher found = Pattern.compile("\\{(\\d+)[,}]|\\[(\\w+)]").matcher(sentence);
        while (found.find()) {
            places.add(found.group(1) == null ? found.group(2) : found.group(1));
        }
        return places;
    }

    private static Stream<Source> code() {
        return Stream.concat(Sources.java().stream(), Sources.templates().stream());
    }

    private static List<Bundle> bundles() {
        return Languages.ALL.stream().flatMap(language -> Bundles.in(language).stream()).toList();
    }
}
