package org.openchair.language.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    @TempDir Path folder;

    @Test
    void writesOneObjectForEachLine() {
        assertThat(run("You ruined Christmas.\nI can drive you on Thursday.\n", "--json")).isZero();
        assertThat(text(out).lines()).hasSize(2).first().asString().startsWith("{\"respect\":0.")
                .contains("\"findings\":[{\"category\":\"blame\",\"level\":\"soften\",\"start\":0,\"end\":20,\"text\":\"You ruined Christmas\",\"why\":\"");
        assertThat(text(out)).contains("\"ingredients\":[{\"kind\":\"offer\",\"start\":0,\"end\":27}");
    }

    @Test
    void checksWithPlacesThatEditorsUnderstand() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear Sam,\n\nI miss you. You ruined Christmas.\n");
        assertThat(run("", "--check", "soften", letter.toString())).isEqualTo(1);
        assertThat(text(out)).startsWith(letter + ":3:13: soften blame: ");
        assertThat(run("", "--check", "stop", letter.toString())).isZero();
    }

    @Test
    void readsMarkdownAndHtmlAsProse() throws IOException {
        Path markdown = Files.writeString(folder.resolve("a.md"), "# Hello\n\n```\nyou junkie\n```\n\n[We](http://junkie.example) `junkie` met.\n");
        Path html = Files.writeString(folder.resolve("a.html"), "<p title=\"junkie\">We met.</p><script>junkie</script><p>You don&#39;t care about us.</p>");
        assertThat(run("", "--check", "note", markdown.toString())).isZero();
        assertThat(run("", "--check", "note", html.toString())).isEqualTo(1);
        assertThat(text(out)).contains("a.html:1:56: soften mind-reading").doesNotContain("stigma");
    }

    @Test
    void writesSarif() {
        assertThat(run("You ruined Christmas.", "--sarif")).isZero();
        assertThat(text(out)).contains("\"version\":\"2.1.0\"", "\"ruleId\":\"blame\",\"level\":\"warning\"", "\"startColumn\":1", "\"endColumn\":21");
    }

    @Test
    void praisesFirst() {
        assertThat(run("You ruined Christmas. I can drive you on Thursday.")).isZero();
        assertThat(text(out).indexOf("offer")).isLessThan(text(out).indexOf("blame")).isPositive();
    }

    @Test
    void saysInOneSentenceWhatItCannotDo() {
        assertThat(run("", "--shout")).isEqualTo(2);
        assertThat(run("", folder.resolve("nowhere.txt").toString())).isEqualTo(2);
        assertThat(run("", "--check", "loud")).isEqualTo(2);
        assertThat(run("", "--check")).isEqualTo(2);
        assertThat(run("", "--lang", "xx")).isEqualTo(2);
        assertThat(text(err).lines()).hasSize(5).allMatch(line -> line.endsWith("."));
        assertThat(text(out)).isEmpty();
    }

    private int run(String input, String... args) {
        out.reset();
        return Main.run(args, new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
