package org.openchair.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openchair.house.Sources.Source;

/** Looks are a vocabulary: layers, tokens, directions that turn with the language. */
class CssTest {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern PHYSICAL = Pattern.compile(
            "(?<![\\w-])((margin|padding|border)-(left|right|top|bottom)|left|right|top|bottom|width|height|(min|max)-(width|height))\\s*:"
                    + "|(text-align|float|clear)\\s*:\\s*(left|right)");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b(?!\\s*\\{)|\\b(rgba?|hsla?|oklch|oklab|lab|lch|color)\\("
            + "|:\\s*(white|black|red|green|blue|gray|grey|orange|yellow)\\b");
    private static final Pattern ELSEWHERE = Pattern.compile("url\\(\\s*[\"']?(https?:|//)");
    private static final Pattern IMPORT = Pattern.compile("@import \"([^\"]+)\";");
    private static final int LONGEST = 200;

    @Test
    void everyFileIsInALayer() {
        List<String> outside = Sources.css().stream().filter(source -> !COMMENT.matcher(source.text()).replaceAll("").strip().startsWith("@layer"))
                .map(Source::name).toList();
        assertThat(outside).as("the first rule is @layer, so that the order of files never decides what wins").isEmpty();
    }

    @Test
    void directionsAreLogical() {
        assertThat(found(PHYSICAL, Set.of())).as("inline and block instead of left, right, width and height: they turn with the "
                + "language; a media query may still ask for a width").isEmpty();
    }

    @Test
    void coloursComeFromTokens() {
        assertThat(found(COLOUR, Set.of("tokens.css"))).as("a colour is a token with a light and a dark value and a checked contrast").isEmpty();
    }

    @Test
    void nothingIsImportant() {
        assertThat(found(Pattern.compile("!\\s*important"), Set.of())).as("layers decide what wins").isEmpty();
    }

    @Test
    void nothingIsFetchedFromAnotherHost() {
        assertThat(found(ELSEWHERE, Set.of())).as("no other host learns that somebody opened this page").isEmpty();
    }

    @Test
    void filesStayShortAndAreAllUsed() {
        assertThat(Sources.css().stream().filter(source -> source.lines() > LONGEST).map(Source::name).toList())
                .as("at most %s lines: one file is one noun", LONGEST).isEmpty();
        Set<String> imported = IMPORT.matcher(Sources.read(Sources.CSS.resolve("open-chair.css")).text()).results()
                .map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
        assertThat(imported).as("open-chair.css imports every file, and nothing else").containsExactlyElementsOf(
                Sources.css().stream().map(Source::name).filter(name -> !name.equals("open-chair.css")).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static List<String> found(Pattern pattern, Set<String> except) {
        List<String> places = new ArrayList<>();
        for (Source source : Sources.css()) {
            if (!except.contains(source.name())) {
                String rules = COMMENT.matcher(source.text()).replaceAll(comment -> comment.group().replaceAll("[^\n]", " "))
                        .replaceAll("@(media|container)[^{]*", "");
                pattern.matcher(rules).results().forEach(hit -> places.add(source.name() + ": " + hit.group().strip()));
            }
        }
        return places;
    }
}
