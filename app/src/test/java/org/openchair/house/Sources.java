package org.openchair.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The project's own files, as the house rules read them. */
final class Sources {
    static final Path JAVA = Path.of("src/main/java/org/openchair");
    static final Path TESTS = Path.of("src/test/java/org/openchair");
    static final Path RESOURCES = Path.of("src/main/resources");
    static final Path CSS = RESOURCES.resolve("static/css");
    static final Path MESSAGES = RESOURCES.resolve("messages");
    static final Path MIGRATIONS = RESOURCES.resolve("db/migration");
    static final Path DOCUMENTS = Path.of("../docs");
    static final List<String> STAGES =
            List.of("preparation", "invitation", "conversation", "options", "plan", "followthrough", "network", "effort");

    private static final Pattern NOT_CODE = Pattern.compile(
            "\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\])'|//[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);

    /** One file. */
    record Source(Path path, String text) {

        String name() {
            return path.getFileName().toString();
        }

        /** The name of the file's folder: for a feature, its word. */
        String folder() {
            return path.getParent().getFileName().toString();
        }

        int lines() {
            return (int) text.lines().count();
        }

        /** Java without comments and with empty strings, line for line. */
        String code() {
            return NOT_CODE.matcher(text).replaceAll(match -> (match.group().startsWith("/") ? "" : "\"\"")
                    + "\n".repeat((int) match.group().chars().filter(c -> c == '\n').count()));
        }

        /** Where a place in the text is, as a tool can open it. */
        String at(int offset) {
            return path + ":" + (1 + text.substring(0, offset).chars().filter(c -> c == '\n').count());
        }
    }

    private Sources() {}

    static List<Source> java() {
        return in(JAVA, ".java");
    }

    static List<Source> templates() {
        return in(JAVA, ".jte");
    }

    static List<Source> css() {
        return in(CSS, ".css");
    }

    static List<Source> scripts() {
        return in(RESOURCES.resolve("static/js"), ".js");
    }

    static Source read(Path path) {
        try {
            return new Source(path, Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Source> in(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> path.toString().endsWith(ending)).sorted().map(Sources::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
