package org.openchair.language.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.openchair.language.phrase.Atoms;
import org.openchair.language.phrase.Grammar;
import org.openchair.language.text.Ahead;
import org.openchair.language.text.Contractions;
import org.openchair.language.text.Letters;
import org.openchair.language.text.Tones;
import org.openchair.language.text.Vocabulary;

/** Everything the coach knows of one language, read from that language's folder of data files. */
public final class Pack {
    private final String language;
    /** For each word, whether it speaks to someone or of someone. */
    public final boolean[] addresses;
    /** For each word, whether it is "you", in any form. */
    public final boolean[] speaksTo;
    public final Vocabulary vocabulary = new Vocabulary();
    public final Atoms atoms = new Atoms(vocabulary);
    public final Contractions contractions;
    public final Map<String, List<String>> classes = new HashMap<>();
    public final Rulebook rules;
    /** What a whole group of rules says, by the word of its category or kind. */
    public final Map<String, Rule> groups;
    /** For each word, a number for its first class among those named in "coarse"; 0 for none. */
    public final long[] classOfWord;
    /** What words sound like, for the model alone. */
    public final Tones tones;

    public Pack(String language) {
        this.language = language;
        Ahead<Tones> listening = new Ahead<>(() -> new Tones(has(language, "tones.txt") ? lines("tones.txt") : List.of()));
        contractions = new Contractions(lines("contractions.tsv"));
        readClasses(lines("words.txt"));
        Grammar grammar = new Grammar(atoms, classes);
        RuleReader reader = new RuleReader(grammar);
        for (String file : lines("files.txt")) reader.read(lines(file));
        groups = Map.copyOf(reader.groups());
        List<Rule> all = new ArrayList<>(reader.rules());
        all.addAll(new TermReader(grammar).read(lines("terms.tsv")));
        coarse().forEach(name -> classes.get(name).forEach(this::learn));
        for (String name : List.of("addresses", "reader")) classes.getOrDefault(name, List.of()).forEach(this::learn);
        atoms.seal();
        rules = new Rulebook(all, atoms, vocabulary.size());
        classOfWord = classOfWord();
        tones = listening.get();
        addresses = members("addresses");
        speaksTo = members("reader");
    }

    private boolean[] members(String name) {
        boolean[] members = new boolean[vocabulary.size() + 1];
        for (String word : classes.getOrDefault(name, List.of())) members[vocabulary.id(Letters.hash(word))] = true;
        members[0] = false;
        return members;
    }

    private List<String> coarse() {
        return classes.getOrDefault("coarse", List.of());
    }

    private void learn(String member) {
        if (member.indexOf(' ') < 0) vocabulary.learn(member);
    }

    private long[] classOfWord() {
        long[] numbers = new long[vocabulary.size() + 1];
        for (String name : coarse())
            for (String member : classes.get(name)) {
                int word = vocabulary.id(Letters.hash(member));
                if (word != 0 && numbers[word] == 0) numbers[word] = Letters.hash(name.equals("function") ? member : name);
            }
        return numbers;
    }

    /** Whether a language has this file. */
    public static boolean has(String language, String file) {
        return Pack.class.getResource("/org/openchair/language/" + language + "/" + file) != null;
    }

    /** Opens one of a language's files. */
    public static InputStream open(String language, String file) {
        InputStream stream = Pack.class.getResourceAsStream("/org/openchair/language/" + language + "/" + file);
        if (stream == null) throw new IllegalStateException("no " + file + " for " + language);
        return stream;
    }

    private List<String> lines(String file) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(open(language, file), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // "kin = mother, father, step mother": a line that begins with a blank goes on with the class before it.
    private void readClasses(List<String> lines) {
        String name = null;
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) continue;
            int equals = line.indexOf(" = ");
            if (equals > 0) name = line.substring(0, equals).strip();
            List<String> members = classes.computeIfAbsent(name, ignored -> new ArrayList<>());
            for (String member : line.substring(equals > 0 ? equals + 3 : 0).split(",")) add(members, member.strip());
        }
    }

    private void add(List<String> members, String member) {
        if (member.isEmpty()) return;
        if (member.startsWith("<")) members.addAll(classes.get(member.substring(1, member.length() - 1)));
        else members.add(member);
    }
}
