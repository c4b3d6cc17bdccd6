package org.openchair.language.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ProseTest {
    @Test
    void keepsEveryOffset() {
        for (String source : List.of("a `b` c", "[we](http://x.y) met", "<p title='x'>Hi</p>", "&amp; &nope; &", "```\nx\n```\ny", "<!-- x --> y"))
            assertThat(Prose.ofMarkdown(source)).hasSameSizeAs(source);
        assertThat(Prose.ofMarkdown("a `b` c")).isEqualTo("a     c");
        assertThat(Prose.ofHtml("<b>Hi</b> you")).isEqualTo("   Hi     you");
    }

    // Not a measure of speed: what is quadratic would take hours here, and what is linear far less than the bound.
    @Test
    void endsOnWhatIsMadeToBeSlow() {
        for (String unit : List.of("` ", "](", "```\n", "<a ", "<!--", "<script>", "<p \"", "&", "`` ` ", "\n    ", "~~~"))
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
                Prose.ofMarkdown(unit.repeat(300_000));
                Prose.ofHtml(unit.repeat(300_000));
            }, unit);
    }

    @Test
    void takesAnyCharacters() {
        Random random = new Random(4);
        String marks = "<>&;`[]()\"'\n -!/=abpre";
        for (int i = 0; i < 2000; i++) {
            StringBuilder source = new StringBuilder();
            for (int j = random.nextInt(80); j > 0; j--)
                source.append(random.nextInt(8) == 0 ? (char) random.nextInt(0x10000) : marks.charAt(random.nextInt(marks.length())));
            assertThat(Prose.ofMarkdown(source.toString())).hasSameSizeAs(source);
            assertThat(Prose.ofHtml(source.toString())).hasSameSizeAs(source);
        }
    }
}
