package org.openchair.language.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.openchair.language.text.Sentence;

/**
 * Reads phrases as they are written in the data files.
 *
 * <pre>
 * word         that word; contractions are open: "do not", "you are"
 * a|b          one of these words, outside brackets
 * &lt;kin&gt;        one of a class of words or phrases (words.txt)
 * (a b|c d)    one of these phrases
 * x?           perhaps
 * *            any word          *ing *ed *ly *s   a word with that ending       #  a number      @  a name
 * ..           up to 4 more words of this clause
 * ...          up to 12 more words of this sentence
 * !x           not followed by this word (one word or a class of single words)
 * ^  ^^        here begins a clause, a sentence (or what follows a colon, dash, semicolon)
 * $  ?$  !$    here the sentence ends; with that mark
 * [ ]          the part to show; without them, all of it
 * </pre>
 */
public final class Grammar {
    private final Atoms atoms;
    private final Map<String, List<String>> classes;
    private final Map<String, List<Program>> known;
    private final List<List<Integer>> needed = new ArrayList<>();
    private final boolean inner;
    private String source;
    private int at;
    private int depth;

    public Grammar(Atoms atoms, Map<String, List<String>> classes) {
        this(atoms, classes, new HashMap<>(), false);
    }

    private Grammar(Atoms atoms, Map<String, List<String>> classes, Map<String, List<Program>> known, boolean inner) {
        this.inner = inner;
        this.atoms = atoms;
        this.classes = classes;
        this.known = known;
    }

    public Phrase read(String line) {
        source = line.strip();
        at = 0;
        depth = 0;
        needed.clear();
        Program program = new Program();
        alternatives(program);
        if (at < source.length()) throw wrong("something is left over");
        program.put(Phrase.DONE, 0, 0);
        return program.phrase(source, mostTelling());
    }

    // a b|c d: every way that is one word goes into one atom, which is tried first.
    private void alternatives(Program program) {
        List<Program> ways = new ArrayList<>();
        List<Integer> single = new ArrayList<>();
        do {
            Program way = new Program();
            sequence(way);
            if (way.isOneWord()) single.add(way.atom());
            else ways.add(way);
        } while (passed('|'));
        if (depth == 0 && !inner && ways.size() + single.size() > 1) needed.add(List.of());
        if (!single.isEmpty()) ways.addFirst(word(atoms.union(single)));
        program.either(ways);
    }

    private Program word(int atom) {
        return new Program().put(Phrase.WORD, atom, atoms.shape(atom));
    }

    private void sequence(Program program) {
        for (passSpaces(); at < source.length() && "|)".indexOf(source.charAt(at)) < 0; passSpaces())
            program.append(perhaps());
    }

    // What cannot be left out, besides the first word, which the phrasebook looks up anyway: the two rarest sets.
    private int[] mostTelling() {
        if (needed.isEmpty() || needed.contains(List.<Integer>of())) return new int[0];
        return needed.stream().skip(1).map(atoms::union).distinct().sorted(Comparator.comparingInt(atom -> atoms.words(atom).length))
                .limit(2).mapToInt(Integer::intValue).toArray();
    }

    private Program perhaps() {
        Program item = item();
        boolean whole = depth == 0 && !inner;
        if (at < source.length() && source.charAt(at) == '?' && !source.startsWith("?$", at)) {
            at++;
            item.optional();
        } else if (whole) {
            List<Integer> beginnings = item.beginnings();
            if (beginnings != null && !beginnings.isEmpty()) needed.add(beginnings);
        }
        return item;
    }

    private Program item() {
        Program item = new Program();
        switch (source.charAt(at)) {
            case '.' -> {
                if (passed("...")) item.gap(12, false);
                else if (passed("..")) item.gap(4, true);
            }
            case '^' -> item.put(Phrase.FLAG, passed("^^") ? Sentence.STRONG : pass(Sentence.CLAUSE), 0);
            case '?' -> item.put(Phrase.END, passed("?$") ? '?' : 0, 0);
            case '$' -> item.put(Phrase.END, pass(0), 0);
            case '[' -> item.put(Phrase.OPEN, pass(0), 0);
            case ']' -> item.put(Phrase.CLOSE, pass(0), 0);
            case '!' -> {
                if (passed("!$")) item.put(Phrase.END, '!', 0);
                else item.not(wordsAfter());
            }
            case '(' -> bracket(item);
            default -> item.either(words());
        }
        return item;
    }

    private int pass(int value) {
        at++;
        return value;
    }

    private List<Program> wordsAfter() {
        at++;
        return words();
    }

    private void bracket(Program item) {
        at++;
        depth++;
        alternatives(item);
        depth--;
        if (!passed(')')) throw wrong("a bracket is open");
    }

    // a|b|<c> outside brackets: single words become one atom, phrases of a class become ways of their own.
    private List<Program> words() {
        int from = at;
        List<String> words = new ArrayList<>();
        do words.add(word());
        while (at < source.length() && depth == 0 && source.charAt(at) == '|' && isWord(at + 1) && at++ >= 0);
        String written = source.substring(from, at);
        List<Program> ways = known.get(written);
        if (ways == null) known.put(written, ways = ways(words));
        return ways;
    }

    private List<Program> ways(List<String> words) {
        List<String> single = new ArrayList<>();
        List<String> several = new ArrayList<>();
        int shape = 0;
        for (String word : words) {
            int ending = shape(word);
            if (word.equals("*")) return List.of(new Program().put(Phrase.ANY, 0, 0));
            if (ending != 0) shape |= ending;
            else if (word.startsWith("<")) sort(members(word), single, several);
            else single.add(word);
        }
        List<Program> ways = new ArrayList<>();
        if (!single.isEmpty() || shape != 0) ways.add(word(atoms.atom(single, shape)));
        for (String phrase : several) ways.add(nested(phrase));
        return ways;
    }

    private static void sort(List<String> members, List<String> single, List<String> several) {
        for (String member : members) (member.indexOf(' ') < 0 && member.indexOf('(') < 0 ? single : several).add(member);
    }

    private Program nested(String phrase) {
        Grammar nested = new Grammar(atoms, classes, known, true);
        nested.source = phrase;
        Program program = new Program();
        nested.alternatives(program);
        return program;
    }

    private List<String> members(String name) {
        List<String> members = classes.get(name.substring(1, name.length() - 1));
        if (members == null) throw wrong("no class " + name);
        return members;
    }

    private static int shape(String word) {
        return switch (word) {
            case "*ing" -> Sentence.ING;
            case "*ed" -> Sentence.ED;
            case "*ly" -> Sentence.LY;
            case "*s" -> Sentence.S;
            case "#" -> Sentence.NUMBER;
            case "@" -> Sentence.NAME;
            case "*CAPS" -> Sentence.SHOUTED;
            default -> 0;
        };
    }

    private String word() {
        int from = at;
        if (at < source.length() && source.charAt(at) == '<') at = source.indexOf('>', at) + 1;
        else while (isWord(at)) at++;
        if (at <= from) throw wrong("a word is missing");
        return source.substring(from, at);
    }

    private boolean isWord(int i) {
        if (i >= source.length()) return false;
        char c = source.charAt(i);
        return c >= 'a' && c <= 'z' || c == '<' || c == '\'' || c == '*' || c == '#' || c == '@' || Character.isLetterOrDigit(c);
    }

    private boolean passed(char c) {
        if (at >= source.length() || source.charAt(at) != c) return false;
        at++;
        return true;
    }

    private boolean passed(String mark) {
        if (!source.startsWith(mark, at)) return false;
        at += mark.length();
        return true;
    }

    private void passSpaces() {
        while (at < source.length() && source.charAt(at) == ' ') at++;
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(what + " at " + at + " in: " + source);
    }
}
