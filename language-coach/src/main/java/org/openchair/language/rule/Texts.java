package org.openchair.language.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/** The data files of one language, as humans write them, and a number that changes when any of them does. */
final class Texts {
    private static final List<String> ALWAYS = List.of("files.txt", "contractions.tsv", "words.txt", "terms.tsv", "tones.txt");

    private final Map<String, byte[]> files = new HashMap<>();
    private final CRC32 sum = new CRC32();

    Texts(String language) {
        for (String file : ALWAYS) read(language, file);
        for (String file : lines("files.txt")) read(language, file);
    }

    private void read(String language, String file) {
        byte[] content = bytes(language, file);
        if (content == null) return;
        files.put(file, content);
        sum.update(content);
    }

    /** A file's content, or {@code null} where the language has none of that name. */
    static byte[] bytes(String language, String file) {
        try (InputStream in = Pack.find(language, file)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long sum() {
        return sum.getValue();
    }

    List<String> lines(String file) {
        byte[] content = files.get(file);
        return content == null ? List.of() : new String(content, StandardCharsets.UTF_8).lines().toList();
    }

    /** The classes of words; {@code kin = mother, father, step mother}: a line that begins with a blank goes on with the class before it. */
    Map<String, List<String>> classes() {
        Map<String, List<String>> classes = new HashMap<>();
        String name = null;
        for (String line : lines("words.txt")) {
            if (line.isBlank() || line.startsWith("#")) continue;
            int equals = line.indexOf(" = ");
            if (equals > 0) name = line.substring(0, equals).strip();
            List<String> members = classes.computeIfAbsent(name, ignored -> new ArrayList<>());
            for (String member : line.substring(equals > 0 ? equals + 3 : 0).split(",")) add(classes, members, member.strip());
        }
        return classes;
    }

    private static void add(Map<String, List<String>> classes, List<String> members, String member) {
        if (member.isEmpty()) return;
        if (member.startsWith("<")) members.addAll(classes.get(member.substring(1, member.length() - 1)));
        else members.add(member);
    }
}
