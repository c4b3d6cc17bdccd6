package org.openchair.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openchair.house.Sources.Source;

/** No words stand in a template: a sentence that is not in a language file exists in one language only. */
class TemplatesSayNothingThemselvesTest {
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern SPOKEN = Pattern.compile("\\s(aria-label|title|placeholder|alt|data-lost|data-away)=\"([^\"]*)\"");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    /** The product's name, and the languages as they call themselves. */
    private static final Pattern NAMES = Pattern.compile("Open Chair|English|Español");

    @Test
    void everyWordComesFromALanguageFile() {
        List<String> said = new ArrayList<>();
        for (Source source : Sources.templates()) {
            String shown = new Reader(source.text()).shown();
            LETTERS.matcher(NAMES.matcher(TAG.matcher(shown).replaceAll(" ")).replaceAll(" ")).results()
                    .forEach(word -> said.add(source.path() + ": " + word.group()));
            Matcher spoken = SPOKEN.matcher(shown);
            while (spoken.find()) {
                if (LETTERS.matcher(NAMES.matcher(spoken.group(2)).replaceAll("")).find()) {
                    said.add(source.path() + ": " + spoken.group().strip());
                }
            }
        }
        assertThat(said).as("put the words into messages/<feature>.properties, in every language, and write page.say(…)").isEmpty();
    }

    /** Follows a template as far as needed to know which characters reach the page as they stand. */
    private static final class Reader {
        private static final Pattern LINE = Pattern.compile("@(import|param)\\b[^\\n]*");
        private static final Pattern CALL = Pattern.compile("@(if|elseif|for|template\\.[\\w.]+)\\s*\\(");
        private static final Pattern WORD = Pattern.compile("@(else|endif|endfor|raw|endraw)\\b");
        private static final Pattern VALUE = Pattern.compile("(\\$unsafe|[$!])\\{");

        private final String text;
        private final StringBuilder shown = new StringBuilder();
        private int at;

        Reader(String text) {
            this.text = text;
        }

        String shown() {
            content();
            return shown.toString();
        }

        /** Until the end, or the backtick that ends a block of content. */
        private void content() {
            while (at < text.length() && text.charAt(at) != '`') {
                if (text.startsWith("<%--", at)) {
                    at = text.indexOf("--%>", at) + 4;
                } else if (!skip(LINE) && !skip(WORD)) {
                    if (skip(CALL)) {
                        arguments('(', ')');
                    } else if (skip(VALUE)) {
                        arguments('{', '}');
                    } else {
                        shown.append(text.charAt(at++));
                    }
                }
            }
        }

        private boolean skip(Pattern pattern) {
            Matcher here = pattern.matcher(text).region(at, text.length());
            boolean found = here.lookingAt();
            at = found ? here.end() : at;
            return found;
        }

        /** Java, up to the bracket that closes it; blocks of content inside it are shown. */
        private void arguments(char open, char close) {
            for (int depth = 1; depth > 0; at++) {
                char c = text.charAt(at);
                if (c == '"') {
                    at = text.indexOf('"', at + 1);
                } else if (c == '`') {
                    at++;
                    content();
                } else {
                    depth += c == open ? 1 : c == close ? -1 : 0;
                }
            }
        }
    }
}
