package org.openchair.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.openchair.language.phrase.Matcher;
import org.openchair.language.rule.Pack;
import org.openchair.language.text.Sentence;
import org.openchair.language.text.Sentences;

/** Any text ends, with offsets that fit, in work that grows with its length alone. */
class AnyTextTest {
    private static final String MARKS = ".,;:!?'\"\u2019\u201C\u201D()[]<>-\u2014\u2026\n\r\t \u200B\u00AD\u2029/&*_`";
    private static final List<String> WORDS = List.of("you", "don't", "if", "we", "never", "stop", "I", "feel", "addict", "or", "rehab",
            "should", "clean", "because", "of", "what", "not", "tell", "him", "alone", "the", "always", "ruined", "everything", "to");
    private final Coach english = Coach.english();
    private final Coach spanish = Coach.spanish();

    @Test
    void readsRandomCharacters() {
        Random random = new Random(1);
        for (int i = 0; i < 1500; i++) check(characters(random, random.nextInt(300)));
    }

    @Test
    void readsRandomWords() {
        Random random = new Random(2);
        for (int i = 0; i < 800; i++) check(words(random, random.nextInt(200)));
    }

    @Test
    void readsWhatIsHardlyText() {
        for (String text : List.of("", " ", "\n\n\n", ".", "\uD800", "\uDC00\uD800", "'", "n't", "\u0301", "a\u0301", "\"", "\u0000", "http://",
                "A.", "U.S.", "don't", "\u2019\u2019", "-", "--", "?", "1.", "e.g.", "\uFEFFHello", "\u202Eyou"))
            check(text);
    }

    @Test
    void readsHugeTexts() {
        check("a".repeat(1_000_000));
        check("you ".repeat(250_000));
        check("\"".repeat(300_000));
        check(".".repeat(300_000));
        check("if you don't, ".repeat(40_000));
        check("\n".repeat(300_000));
    }

    @Test
    void readsTenMegabytesToTheirEnd() {
        String hard = "You ruined Christmas.";
        String text = hard + " " + "The bus was late and the shop was shut. ".repeat(260_000) + hard;
        assertThat(text.length()).isGreaterThan(10_000_000);
        assertThat(english.read(text).findings()).extracting(Finding::start).containsExactly(0, text.length() - hard.length());
    }

    @Test
    void workGrowsWithTheLengthAlone() {
        Pack pack = Pack.of("en");
        for (String unit : List.of("You always ruin everything, or we are done. ", "if you if you if you if you ", "you never never never not ",
                "i i i you you you or or or ", "what the what the how how why "))
            assertThat(work(pack, unit.repeat(2000)) / (double) work(pack, unit.repeat(200))).as(unit).isLessThan(10.5);
        assertThat(work(pack, "if you do not i we will or stop you ".repeat(2000)) / (2000.0 * 36)).as("steps per character").isLessThan(200);
    }

    @Test
    void readsTheSameForEver() {
        Random random = new Random(3);
        String text = IntStream.range(0, 50).mapToObj(i -> words(random, 12) + ".").collect(Collectors.joining(" "));
        Reading first = english.read(text);
        assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> english.read(text)).distinct().toList()).containsExactly(first);
        assertThat(new Reader("en").read(text)).isEqualTo(first);
    }

    @Test
    void lengthAloneMovesNoRespect() {
        String letter = "I miss you. You never call me back. I can drive you on Thursday.\n\n";
        assertThat(english.read(letter.repeat(50)).respect()).isCloseTo(english.read(letter).respect(), org.assertj.core.data.Offset.offset(1e-9));
    }

    private static long work(Pack pack, String text) {
        Sentences sentences = new Sentences(text, pack.vocabulary, pack.contractions);
        Sentence sentence = new Sentence();
        Matcher matcher = new Matcher(pack.atoms);
        while (sentences.next(sentence)) pack.rules.read(sentence, matcher);
        return matcher.work();
    }

    private void check(String text) {
        check(text, english.read(text));
        check(text, spanish.read(text));
    }

    private static void check(String text, Reading reading) {
        assertThat(reading.respect()).isBetween(0.0, 1.0);
        int last = 0;
        for (Finding finding : reading.findings()) {
            assertThat(finding.start()).isGreaterThanOrEqualTo(last).isLessThan(finding.end());
            assertThat(finding.text()).isEqualTo(text.substring(finding.start(), finding.end()));
            assertThat(finding.why()).isNotBlank();
            last = finding.start();
        }
        for (Ingredient ingredient : reading.ingredients())
            assertThat(ingredient.start()).isBetween(0, ingredient.end() - 1);
        assertThat(reading.ingredients()).allMatch(i -> i.end() <= text.length());
    }

    private static String characters(Random random, int length) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length)
            switch (random.nextInt(5)) {
                case 0 -> text.append((char) random.nextInt(0x10000));
                case 1 -> text.append(MARKS.charAt(random.nextInt(MARKS.length())));
                case 2 -> text.appendCodePoint(random.nextInt(0x110000));
                default -> text.append((char) (random.nextBoolean() ? 'a' + random.nextInt(26) : 'A' + random.nextInt(26)));
            }
        return text.toString();
    }

    private static String words(Random random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(WORDS.get(random.nextInt(WORDS.size())));
            text.append(random.nextInt(5) == 0 ? String.valueOf(MARKS.charAt(random.nextInt(MARKS.length()))) : "").append(' ');
        }
        return text.toString();
    }
}
