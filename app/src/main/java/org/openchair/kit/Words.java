package org.openchair.kit;

import java.text.ListFormat;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The words of one language: every sentence of the software, and how dates and lists are written. Immutable. */
public final class Words {
    private final Locale locale;
    private final Map<String, String> sentences;

    Words(Locale locale, Map<String, String> sentences) {
        this.locale = locale;
        this.sentences = new TreeMap<>(sentences);
    }

    public Locale locale() {
        return locale;
    }

    /**
     * The sentence for a key, with arguments in the places {0}, {1} … ({@link MessageFormat}).
     *
     * @throws IllegalArgumentException where no language file has the key: a mistake in the code
     */
    public String say(String key, Object... arguments) {
        String sentence = sentences.get(key);
        if (sentence == null) {
            throw new IllegalArgumentException("No words for " + key + " in " + locale);
        }
        return arguments.length == 0 ? sentence : new MessageFormat(sentence, locale).format(arguments);
    }

    /** "Grace, Ana and Tim". */
    public String list(List<String> names) {
        return names.isEmpty() ? "" : ListFormat.getInstance(locale, ListFormat.Type.STANDARD, ListFormat.Style.FULL).format(names);
    }

    /** "Saturday 28 November" or as the language writes it. */
    public String day(LocalDate day) {
        return say("kit.day", DateTimeFormatter.ofPattern("EEEE", locale).format(day), String.valueOf(day.getDayOfMonth()),
                DateTimeFormatter.ofPattern("MMMM", locale).format(day));
    }

    /** "Sat 28". */
    public String shortDay(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEE d", locale).format(day);
    }

    public String time(LocalTime time) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale).format(time);
    }

    public String moment(LocalDateTime moment) {
        return say("kit.moment", day(moment.toLocalDate()), time(moment.toLocalTime()));
    }

    public Map<String, String> all() {
        return sentences;
    }
}
