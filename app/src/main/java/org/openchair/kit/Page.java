package org.openchair.kit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openchair.journal.Reason;

/** What every template gets beside its own record: the reader's language, who they are, and what they just typed. */
public final class Page {
    private final Words words;
    private final Numbers numbers;
    private final Optional<Who> who;
    private final String path;
    private final String csrf;
    private final @Nullable Reason reason;
    private final Map<String, String[]> typed;

    Page(Words words, Numbers numbers, Optional<Who> who, String path, String csrf, @Nullable Reason reason, Map<String, String[]> typed) {
        this.words = words;
        this.numbers = numbers;
        this.who = who;
        this.path = path;
        this.csrf = csrf;
        this.reason = reason;
        this.typed = typed;
    }

    public String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    public Words words() {
        return words;
    }

    /** Whom to call. */
    public Numbers numbers() {
        return numbers;
    }

    public String language() {
        return words.locale().toLanguageTag();
    }

    public Optional<Who> who() {
        return who;
    }

    /** Where this page hears that something changed; empty where nobody is in a circle. */
    public Optional<String> live() {
        return who.flatMap(Who::live);
    }

    /** Who asked that others write nothing new about them: what this reader could write about them is not offered. */
    public Optional<String> resting() {
        return who.flatMap(Who::resting);
    }

    /** The path of this page, to come back to. */
    public String path() {
        return path;
    }

    /** "page" for the link that leads where the reader is; nothing for the others. */
    public @Nullable String isAt(String start) {
        return path.startsWith(start) ? "page" : null;
    }

    /** The token that shows a form is ours. */
    public String csrf() {
        return csrf;
    }

    /** A new mark for one form, so that sending it twice does it once. */
    public UUID once() {
        return UUID.randomUUID();
    }

    /** Whether what was sent was refused. */
    public boolean refused() {
        return reason != null;
    }

    /** The sentence beside a field, or beside the whole form for the empty name. */
    public Optional<String> refusal(String field) {
        return Optional.ofNullable(reason).filter(r -> r.field().equals(field)).map(r -> words.say(r.message()));
    }

    /** What was typed into a field that was refused; otherwise what is known. */
    public String typed(String field, String otherwise) {
        String[] values = reason == null ? null : typed.get(field);
        return values == null || values.length == 0 ? otherwise : values[0];
    }

    /** Whether a choice is ticked: as it was sent when refused, otherwise as it is. */
    public boolean ticked(String field, String value, boolean otherwise) {
        return reason == null || typed.isEmpty() ? otherwise
                : typed.containsKey(field) && List.of(typed.get(field)).contains(value);
    }

    public String list(List<String> names) {
        return words.list(names);
    }

    public String day(LocalDate day) {
        return words.day(day);
    }

    public String shortDay(LocalDate day) {
        return words.shortDay(day);
    }

    public String moment(LocalDateTime moment) {
        return words.moment(moment);
    }
}
