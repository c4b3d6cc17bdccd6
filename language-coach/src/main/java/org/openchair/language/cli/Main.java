package org.openchair.language.cli;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.openchair.language.Coach;
import org.openchair.language.Finding;
import org.openchair.language.Level;
import org.openchair.language.Reading;

/** The coach on the command line. Exit 0: read; 1: {@code --check} found something; 2: could not be done. */
public final class Main {
    private static final String VERSION = "0.1.0";
    private static final String HELP = """
            Reads letters and says how they may land. Nothing is sent anywhere and nothing is kept.

              coach [options] [file ...]     files, or standard input; .md and .html are read as prose

              --json           one text a line in, one JSON object a line out
              --check LEVEL    exit 1 when a finding of that level or above is there: stop, soften or note
              --sarif          SARIF 2.1.0, for code hosts
              --lang TAG       en (default) or es (awaiting review by a native speaker of the field)
              --no-colour      plain text on a terminal
              --version        which version this is
            """;

    private final Options options;
    private final InputStream in;
    private final PrintWriter out;

    private Main(Options options, InputStream in, OutputStream out) {
        this.options = options;
        this.in = in;
        this.out = new PrintWriter(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16));
    }

    public static void main(String[] args) {
        System.exit(run(args, System.in, System.out, System.err));
    }

    static int run(String[] args, InputStream in, OutputStream out, PrintStream err) {
        try {
            Main main = new Main(Options.of(args), in, out);
            int status = main.answer();
            main.out.flush();
            return status;
        } catch (Refusal refusal) {
            err.println(refusal.getMessage());
            return 2;
        } catch (IOException e) {
            err.println("The input could not be read to its end.");
            return 2;
        }
    }

    private int answer() throws Refusal, IOException {
        return switch (options.output()) {
            case HELP -> say(HELP);
            case VERSION -> say("language-coach " + VERSION + "\n");
            case JSON -> json();
            case SARIF -> sarif();
            case CHECK -> check();
            case PAGE -> page();
        };
    }

    private int say(String text) {
        out.print(text);
        return 0;
    }

    private int page() throws Refusal {
        Page page = new Page(options.colour());
        Coach coach = coach();
        for (String file : files()) {
            Document document = Document.read(file, in);
            out.print(page.of(document, coach.read(document.prose)));
        }
        return 0;
    }

    private int check() throws Refusal {
        Coach coach = coach();
        int status = 0;
        for (String file : files()) {
            Document document = Document.read(file, in);
            for (Finding finding : coach.read(document.prose).findings()) {
                if (!counts(finding.level())) continue;
                out.println(document.place(finding.start()) + ": " + finding.level().word() + " " + finding.category().word() + ": "
                        + finding.why() + (finding.suggestion() == null ? "" : " Try: " + finding.suggestion()));
                status = 1;
            }
        }
        return status;
    }

    private int sarif() throws Refusal {
        Coach coach = coach();
        Map<Document, Reading> readings = new LinkedHashMap<>();
        for (String file : files()) {
            Document document = Document.read(file, in);
            readings.put(document, coach.read(document.prose));
        }
        out.println(Sarif.of(readings, VERSION));
        return status(readings.values().stream().flatMap(r -> r.findings().stream()).toList());
    }

    private int json() throws Refusal, IOException {
        Coach coach = coach();
        int status = 0;
        for (String file : files()) {
            if (!file.equals("-")) {
                for (String line : Document.read(file, in).prose.lines().toList()) status |= json(coach, line);
                continue;
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                status |= json(coach, line);
                if (!lines.ready()) out.flush();
            }
        }
        return status;
    }

    private int json(Coach coach, String line) {
        Reading reading = coach.read(line);
        out.println(Json.of(reading));
        return status(reading.findings());
    }

    private int status(List<Finding> findings) {
        return options.check() != null && findings.stream().anyMatch(f -> counts(f.level())) ? 1 : 0;
    }

    private boolean counts(Level level) {
        return level.compareTo(options.check()) <= 0;
    }

    private Coach coach() throws Refusal {
        if (!List.of("en", "es").contains(options.language().split("[-_]")[0])) throw new Refusal("There is no language pack for " + options.language() + ".");
        return Coach.forLanguage(options.language().replace('_', '-'));
    }

    private List<String> files() {
        return options.files().isEmpty() ? List.of("-") : options.files();
    }
}
