package org.openchair.language.rule;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.openchair.language.phrase.Atoms;
import org.openchair.language.phrase.Grammar;
import org.openchair.language.text.Contractions;
import org.openchair.language.text.Letters;
import org.openchair.language.text.Packer;
import org.openchair.language.text.Tones;
import org.openchair.language.text.Unpacker;
import org.openchair.language.text.Vocabulary;

/**
 * Everything the coach knows of one language. It stands in that language's folder of data files; what reading them comes to
 * is kept beside them, packed, so that a start need not read them. A packed file that does not fit its texts is passed over.
 */
public final class Pack {
    /** For each word, whether it speaks to someone or of someone. */
    public final boolean[] addresses;
    /** For each word, whether it is "you", in any form. */
    public final boolean[] speaksTo;
    public final Vocabulary vocabulary;
    public final Atoms atoms;
    public final Contractions contractions;
    public final Rulebook rules;
    /** What a whole group of rules says, by the word of its category or kind. */
    public final Map<String, Rule> groups;
    /** For each word, a number for its first class among those named in "coarse"; 0 for none. */
    public final long[] classOfWord;
    /** What words sound like, for the model alone. */
    public final Tones tones;
    private final long madeFrom;

    /** A language by its short name, from whichever of the two is right and quicker. */
    public static Pack of(String language) {
        Texts texts = new Texts(language);
        byte[] packed = Texts.bytes(language, "packed.bin");
        Unpacker file = packed == null ? null : new Unpacker(packed);
        return file != null && file.madeFrom() == texts.sum() ? new Pack(file) : new Pack(texts);
    }

    /** A language as its data files say, whatever is packed. */
    public static Pack read(String language) {
        return new Pack(new Texts(language));
    }

    private Pack(Texts texts) {
        madeFrom = texts.sum();
        Map<String, List<String>> classes = texts.classes();
        vocabulary = new Vocabulary();
        atoms = new Atoms(vocabulary);
        contractions = new Contractions(texts.lines("contractions.tsv"));
        Grammar grammar = new Grammar(atoms, classes);
        RuleReader reader = new RuleReader(grammar);
        for (String file : texts.lines("files.txt")) reader.read(texts.lines(file));
        groups = Map.copyOf(reader.groups());
        List<Rule> all = new ArrayList<>(reader.rules());
        all.addAll(new TermReader(grammar).read(texts.lines("terms.tsv")));
        List<String> coarse = classes.getOrDefault("coarse", List.of());
        for (String name : coarse) classes.get(name).forEach(this::learn);
        for (String name : List.of("addresses", "reader")) classes.getOrDefault(name, List.of()).forEach(this::learn);
        atoms.seal();
        rules = new Rulebook(all, atoms, vocabulary.size());
        classOfWord = classOfWord(coarse, classes);
        tones = new Tones(texts.lines("tones.txt"));
        addresses = members(classes.getOrDefault("addresses", List.of()));
        speaksTo = members(classes.getOrDefault("reader", List.of()));
    }

    private Pack(Unpacker in) {
        madeFrom = in.madeFrom();
        vocabulary = new Vocabulary(in);
        atoms = new Atoms(in);
        contractions = new Contractions(in);
        rules = new Rulebook(in);
        groups = new HashMap<>();
        for (Rule group : RulePacking.unpack(in)) groups.put(group.name(), group);
        classOfWord = in.longs();
        tones = new Tones(in);
        addresses = in.answers();
        speaksTo = in.answers();
    }

    /** What a start reads. */
    public byte[] packed() {
        Packer out = new Packer();
        vocabulary.pack(out);
        atoms.pack(out);
        contractions.pack(out);
        rules.pack(out);
        RulePacking.pack(groups.values().stream().sorted(Comparator.comparing(Rule::name)).toList(), out);
        out.put(classOfWord);
        tones.pack(out);
        out.put(addresses);
        out.put(speaksTo);
        return out.packed(madeFrom);
    }

    private boolean[] members(List<String> words) {
        boolean[] members = new boolean[vocabulary.size() + 1];
        for (String word : words) members[vocabulary.id(Letters.hash(word))] = true;
        members[0] = false;
        return members;
    }

    private void learn(String member) {
        if (member.indexOf(' ') < 0) vocabulary.learn(member);
    }

    private long[] classOfWord(List<String> coarse, Map<String, List<String>> classes) {
        long[] numbers = new long[vocabulary.size() + 1];
        for (String name : coarse)
            for (String member : classes.get(name)) {
                int word = vocabulary.id(Letters.hash(member));
                if (word != 0 && numbers[word] == 0) numbers[word] = Letters.hash(name.equals("function") ? member : name);
            }
        return numbers;
    }

    /** Opens one of a language's files; {@code null} where it has none of that name. */
    public static InputStream find(String language, String file) {
        return Pack.class.getResourceAsStream("/org/openchair/language/" + language + "/" + file);
    }
}
