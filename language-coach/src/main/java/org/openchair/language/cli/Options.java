package org.openchair.language.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.openchair.language.Level;

/** What was asked on the command line. */
record Options(Output output, Level check, String language, boolean colour, List<String> files) {

    enum Output { PAGE, JSON, SARIF, CHECK, HELP, VERSION }

    static Options of(String[] args) throws Refusal {
        Output output = Output.PAGE;
        Level check = null;
        String language = "en";
        boolean colour = Boolean.getBoolean("coach.terminal") && System.getenv("NO_COLOR") == null;
        List<String> files = new ArrayList<>();
        boolean onlyFiles = false;
        for (int i = 0; i < args.length; i++) {
            String arg = args[i];
            if (onlyFiles || !arg.startsWith("-") || arg.equals("-")) files.add(arg);
            else switch (arg) {
                case "--" -> onlyFiles = true;
                case "--json" -> output = Output.JSON;
                case "--sarif" -> output = Output.SARIF;
                case "--help", "-h" -> output = Output.HELP;
                case "--version" -> output = Output.VERSION;
                case "--colour", "--color" -> colour = true;
                case "--no-colour", "--no-color" -> colour = false;
                case "--check" -> {
                    check = level(value(args, ++i, arg));
                    if (output == Output.PAGE) output = Output.CHECK;
                }
                case "--lang" -> language = value(args, ++i, arg);
                default -> throw new Refusal("Unknown option " + arg + "; --help lists them.");
            }
        }
        return new Options(output, check, language, colour, List.copyOf(files));
    }

    private static String value(String[] args, int i, String option) throws Refusal {
        if (i >= args.length) throw new Refusal(option + " needs a value; --help shows which.");
        return args[i];
    }

    private static Level level(String word) throws Refusal {
        for (Level level : Level.values()) if (level.word().equals(word.toLowerCase(Locale.ROOT))) return level;
        throw new Refusal("--check takes stop, soften or note, not " + word + ".");
    }
}
