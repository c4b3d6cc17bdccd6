package org.openchair.language.measure;

import static org.openchair.language.Category.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

import org.openchair.language.Category;
import org.openchair.language.Coach;
import org.openchair.language.Finding;
import org.openchair.language.Ingredient.Kind;
import org.openchair.language.Level;
import org.openchair.language.Reading;

/** Counts what the coach does on texts nobody here wrote: {@code Measure [folder]}. They train nothing. */
public final class Measure {
    private static final Set<String> NON_ADHERENT = Set.of("Advise without Permission", "Confront", "Direct", "Warn");
    private static final Set<Category> PRESSING = EnumSet.of(COMMAND, ADVICE, THREAT, ULTIMATUM, SHAMING, BLAME, LABEL, MIND_READING, GUILT, COMPARISON, ABSOLUTE);

    private static final Pattern WORDS = Pattern.compile(
            "\\b(addict|alcoholic|junkie|liar|fault|blame|ashamed|selfish|always|never|ultimatum|rehab|or else|must|have to|need to|stop|don.?t|fault|lazy|stupid|crazy)\\b",
            Pattern.CASE_INSENSITIVE);

    private final Coach coach = Coach.english();
    private final Path folder;

    private Measure(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args.length > 0 ? args[0] : "../shared/data/language");
        if (!Files.isDirectory(folder)) {
            System.out.println("skipped: no folder " + folder);
            return;
        }
        Measure measure = new Measure(folder);
        measure.counselling();
        measure.peers();
        measure.permission();
        measure.dialogues();
        measure.terms();
        measure.comments();
    }

    private record Labelled(String text, String label, String reference) {}

    private void counselling() throws IOException {
        List<Labelled> rows = Tables.read(folder.resolve("mi_gold_dev_half.csv"), ',').stream().skip(1)
                .map(r -> new Labelled(r.get(0), r.get(1), r.get(2))).toList();
        f1("MI non-adherent against the rest", rows, r -> presses(r.text()), NON_ADHERENT, 0.55);
        f1("  the same, by a list of words", rows, r -> WORDS.matcher(r.text()).find(), NON_ADHERENT, 0);
        f1("MI open question", rows, r -> has(r.text(), Kind.OPEN_QUESTION), Set.of("Open Question"), 0.80);
        f1("MI affirm", rows, r -> has(r.text(), Kind.APPRECIATION), Set.of("Affirm"), 0.50);
        f1("MI affirm, hope counted too", rows, r -> has(r.text(), Kind.APPRECIATION) || has(r.text(), Kind.HOPE), Set.of("Affirm"), 0.50);
        f1("MI reflection", rows, r -> has(r.text(), Kind.UNDERSTANDING), Set.of("Complex Reflection", "Simple Reflection"), 0);
        flags("MI flags on affirm", rows.stream().filter(r -> r.label().equals("Affirm")).map(Labelled::text).toList());
        flags("MI flags on reflections", rows.stream().filter(r -> r.label().contains("Reflection")).map(Labelled::text).toList());
    }

    private void peers() throws IOException {
        List<List<String>> rows = Tables.read(folder.resolve("esconv_dev.tsv"), '\t');
        for (String strategy : List.of("Affirmation and Reassurance", "Reflection of feelings", "Restatement or Paraphrasing", "Self-disclosure", "Providing Suggestions"))
            flags("peers, " + strategy, rows.stream().filter(r -> r.get(1).equals(strategy)).map(r -> r.get(2)).toList());
    }

    private void permission() throws IOException {
        for (String file : List.of("template-train.txt", "template-valid.txt", "retrieve-train.txt", "retrieve-valid.txt")) {
            int better = 0;
            int same = 0;
            int all = 0;
            for (String line : Files.readAllLines(folder.resolve("permission-pairs").resolve(file))) {
                String[] cells = line.split("\t");
                if (cells.length < 2) continue;
                double without = coach.read(cells[0].substring(5)).respect();
                double with = coach.read(cells[1].substring(7)).respect();
                all++;
                if (with > without) better++;
                if (with == without) same++;
            }
            say("%-42s %.3f  (%d of %d, %d equal)", "with permission above without, " + file, better / (double) all, better, all, same);
        }
    }

    private void dialogues() throws IOException {
        List<List<String>> rows = Tables.read(folder.resolve("mentalmanip_nonconsensus_dev.csv"), ',');
        List<String> calm = rows.stream().skip(1).filter(r -> r.get(2).equals("0")).map(r -> r.get(1)).toList();
        for (String technique : List.of("Accusation", "Intimidation", "Shaming or Belittlement")) {
            List<String> hard = rows.stream().skip(1).filter(r -> r.get(3).contains(technique.split(" ")[0])).map(r -> r.get(1)).toList();
            say("%-42s respect %.3f  per word %.3f  (%d against %d)", "dialogues, " + technique, auc(hard, calm, t -> 1 - read(t).respect()),
                    auc(hard, calm, this::perWord), hard.size(), calm.size());
        }
    }

    private Reading read(String dialogue) {
        return coach.read(dialogue.replaceAll("(?m)^ *Person ?\\d: *", "\n").replace("\n", "\n\n"));
    }

    private double perWord(String dialogue) {
        double weight = 0;
        for (Finding finding : read(dialogue).findings())
            weight += finding.level() == Level.STOP ? 2 : finding.level() == Level.SOFTEN ? 1 : 0.3;
        return weight / dialogue.split("\\s+").length;
    }

    /** How often a text of the first kind is scored above one of the second. */
    static double auc(List<String> positive, List<String> negative, ToDoubleFunction<String> score) {
        double[] low = negative.stream().mapToDouble(score).toArray();
        double sum = 0;
        for (String text : positive) {
            double high = score.applyAsDouble(text);
            for (double other : low) sum += high > other ? 1 : high == other ? 0.5 : 0;
        }
        return sum / positive.size() / low.length;
    }

    private void terms() throws IOException {
        List<String> avoid = new ArrayList<>();
        List<String> use = new ArrayList<>();
        for (List<String> row : Tables.read(folder.resolve("va-pairs.tsv"), '\t').stream().skip(1).toList()) {
            avoid.addAll(phrases(row.get(1)));
            use.addAll(phrases(row.get(2)));
        }
        List<String> missed = avoid.stream().filter(t -> coach.read(t).findings().isEmpty()).toList();
        List<String> wrong = use.stream().filter(t -> !coach.read(t).findings().isEmpty()).toList();
        say("%-42s %.3f  (missed %s)", "VA terms to avoid, flagged", 1 - missed.size() / (double) avoid.size(), missed);
        say("%-42s %d of %d %s", "VA terms to use, flagged", wrong.size(), use.size(), wrong);
    }

    private static List<String> phrases(String cell) {
        return java.util.Arrays.stream(cell.split(";")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    }

    private void comments() throws IOException {
        List<List<String>> rows = Tables.read(folder.resolve("unhealthy_comments_val.csv"), ',');
        List<String> header = rows.getFirst();
        for (String column : List.of("antagonize", "condescending", "dismissive", "hostile", "sarcastic")) {
            int at = header.indexOf(column);
            List<String> yes = rows.stream().skip(1).filter(r -> r.get(at).startsWith("1")).map(r -> r.get(2)).toList();
            List<String> no = rows.stream().skip(1).filter(r -> r.get(at).startsWith("0")).map(r -> r.get(2)).toList();
            say("%-42s %.3f  (%d against %d)", "comments, " + column + ", AUC of 1 - respect", auc(yes, no, t -> 1 - coach.read(t).respect()), yes.size(), no.size());
        }
    }

    private boolean presses(String text) {
        return coach.read(text).findings().stream().anyMatch(f -> PRESSING.contains(f.category()));
    }

    private boolean has(String text, Kind kind) {
        return coach.read(text).ingredients().stream().anyMatch(i -> i.kind() == kind);
    }

    private void flags(String what, List<String> texts) {
        long any = texts.stream().filter(t -> !coach.read(t).findings().isEmpty()).count();
        long more = texts.stream().filter(t -> coach.read(t).findings().stream().anyMatch(f -> f.level() != Level.NOTE)).count();
        say("%-42s any %.1f %%  soften or stop %.1f %%  (%d)", what, 100.0 * any / texts.size(), 100.0 * more / texts.size(), texts.size());
    }

    private static void f1(String what, List<Labelled> rows, Predicate<Labelled> said, Set<String> wanted, double goal) {
        double[] ours = f1(rows, said, wanted);
        double[] reference = f1(rows, r -> wanted.contains(r.reference()), wanted);
        say("%-42s F1 %.3f (P %.2f R %.2f)  goal %.2f  RoBERTa %.3f", what, ours[0], ours[1], ours[2], goal, reference[0]);
    }

    private static double[] f1(List<Labelled> rows, Predicate<Labelled> said, Set<String> wanted) {
        double hit = rows.stream().filter(r -> said.test(r) && wanted.contains(r.label())).count();
        double p = hit / Math.max(1, rows.stream().filter(said).count());
        double r = hit / Math.max(1, rows.stream().filter(row -> wanted.contains(row.label())).count());
        return new double[] {2 * p * r / Math.max(1e-9, p + r), p, r};
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
