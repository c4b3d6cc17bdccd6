package org.openchair.language.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** A text with a name, and where its lines begin. */
final class Document {
    final String name;
    /** What the coach reads: as long as the file, with everything that is not prose blanked. */
    final String prose;
    private final int[] lines;

    Document(String name, String text) {
        this.name = name;
        String lower = name.toLowerCase(Locale.ROOT);
        prose = lower.endsWith(".md") || lower.endsWith(".markdown") ? Prose.ofMarkdown(text)
                : lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml") ? Prose.ofHtml(text) : text;
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++)
            if (text.charAt(i) == '\n') {
                if (count == starts.length) starts = Arrays.copyOf(starts, count * 2);
                starts[count++] = i + 1;
            }
        lines = Arrays.copyOf(starts, count);
    }

    static Document read(String file, InputStream in) throws Refusal {
        try {
            byte[] bytes = file.equals("-") ? in.readAllBytes() : Files.readAllBytes(Path.of(file));
            return new Document(file.equals("-") ? "stdin" : file, new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException | InvalidPathException e) {
            throw new Refusal("Cannot read " + file + ".");
        }
    }

    /** The line an offset stands on, from 1. */
    int line(int offset) {
        int found = Arrays.binarySearch(lines, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The column of an offset in its line, from 1, in UTF-16 units. */
    int column(int offset) {
        return offset - lines[line(offset) - 1] + 1;
    }

    String place(int offset) {
        return name + ":" + line(offset) + ":" + column(offset);
    }
}
