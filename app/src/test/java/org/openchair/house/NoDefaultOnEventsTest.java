package org.openchair.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openchair.house.Sources.Source;

/** A switch over what happened, what was asked or what came of it answers for every kind; so does one over a set of constants. */
class NoDefaultOnEventsTest {
    private static final Pattern SWITCH = Pattern.compile("\\bswitch\\s*\\(");
    private static final Pattern DEFAULT = Pattern.compile("\\bdefault\\s*(->|:)|\\bcase\\s+null\\s*,\\s*default\\b");
    private static final Pattern LABELS = Pattern.compile("\\bcase\\s+(.*?)(?:->|:)", Pattern.DOTALL);
    /** The type of a pattern (Event.Kind kind, Event _), or a constant (NOT_NOW). */
    private static final Pattern LABEL = Pattern.compile("(?:^|,)\\s*(?:\\w+\\.)*(\\w+)");
    private static final Set<String> CLOSED = closed();

    @Test
    void noKindIsForgottenInSilence() {
        List<String> silent = new ArrayList<>();
        for (Source source : Stream.concat(Sources.java().stream(), Sources.templates().stream()).toList()) {
            String code = source.code();
            Matcher found = SWITCH.matcher(code);
            while (found.find()) {
                String body = body(code, found.end());
                if (DEFAULT.matcher(body).find() && isClosed(body)) {
                    silent.add(source.at(Math.min(found.start(), source.text().length())));
                }
            }
        }
        assertThat(silent).as("a switch over a closed set lists what it ignores instead of saying \"default\", so that a new "
                + "event, command, decision or constant does not compile until somebody has decided what it means here").isEmpty();
    }

    private static boolean isClosed(String body) {
        return LABELS.matcher(body).results().flatMap(labels -> LABEL.matcher(labels.group(1)).results())
                .map(label -> label.group(1)).anyMatch(name -> CLOSED.contains(name) || name.matches("[A-Z][A-Z0-9_]+"));
    }

    /** What stands between the braces of a switch, without the switches and blocks inside it. */
    private static String body(String code, int from) {
        StringBuilder body = new StringBuilder();
        int depth = 0;
        for (int i = code.indexOf('{', from); i < code.length(); i++) {
            char c = code.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                break;
            }
            if (depth == 1) {
                body.append(c);
            }
        }
        return body.toString();
    }

    /** Simple names of sealed types of ours and of everything they permit. */
    private static Set<String> closed() {
        return Compiled.MAIN.stream().map(Compiled::load).filter(Class::isSealed)
                .flatMap(type -> Stream.concat(Stream.of(type), Stream.of(type.getPermittedSubclasses())))
                .map(Class::getSimpleName).collect(Collectors.toSet());
    }
}
