package org.openchair.kit;

import java.text.ListFormat;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The words of one language: every sentence of the software, and how dates and lists are written. Immutable. */
public final class Words {
    private final Locale locale;
    private final Map<String, String> sentences;
    // Taking a sentence apart costs more than filling it, and a page has dozens. Each use fills its own copy.
    private final Map<String, MessageFormat> patterns = new ConcurrentHashMap<>();
    private final DateTimeFormatter weekday;
    private final DateTimeFormatter month;
    private final DateTimeFormatter shortDay;
    private final DateTimeFormatter time;

    Words(Locale locale, Map<String, String> sentences) {
        this.locale = locale;
        this.sentences = Collections.unmodifiableMap(new HashMap<>(sentences));
        this.weekday = DateTimeFormatter.ofPattern("EEEE", locale);
        this.month = DateTimeFormatter.ofPattern("MMMM", locale);
        this.shortDay = DateTimeFormatter.ofPattern("EEE d", locale);
        this.time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale);
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
        return arguments.length == 0 ? sentence
                : ((MessageFormat) patterns.computeIfAbsent(key, _ -> new MessageFormat(sentence, locale)).clone()).format(arguments);
    }

    /** "Grace, Ana and Tim". */
    public String list(List<String> names) {
        return names.isEmpty() ? "" : ListFormat.getInstance(locale, ListFormat.Type.STANDARD, ListFormat.Style.FULL).format(names);
    }

    /** "Saturday 28 November" or as the language writes it. */
    public String day(LocalDate day) {
        return say("kit.day", weekday.format(day), String.valueOf(day.getDayOfMonth()), month.format(day));
    }

    /** "Sat 28". */
    public String shortDay(LocalDate day) {
        return shortDay.format(day);
    }

    public String time(LocalTime time) {
        return this.time.format(time);
    }

    public String moment(LocalDateTime moment) {
        return say("kit.moment", day(moment.toLocalDate()), time(moment.toLocalTime()));
    }

    public Map<String, String> all() {
        return sentences;
    }
}
