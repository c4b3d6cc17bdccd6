package org.openchair.circle;

import java.util.Optional;
import java.util.stream.Stream;
import org.openchair.events.CircleEvent.Topic;

/** What is asked about each topic, in the order of the page: today, then strengths, and only then what is hard. */
public enum Subject {
    WHY_TODAY(Topic.WHY_TODAY, "why-today", Chapter.TODAY, "circle.topic.why-today", "circle.ask.why-today"),
    HOPE(Topic.HOPE, "hope", Chapter.TODAY, "circle.topic.hope", "circle.ask.hope"),
    CALLER(Topic.CALLER, "who-calls", Chapter.TODAY, "circle.topic.caller", "circle.ask.caller"),
    SPOKEN_OF(Topic.SPOKEN_OF, "spoken-of", Chapter.TODAY, "circle.topic.spoken-of", "circle.ask.spoken-of"),
    STRENGTHS(Topic.STRENGTHS, "strengths", Chapter.STRENGTHS, "circle.topic.strengths", "circle.ask.strengths"),
    CARES_ABOUT(Topic.CARES_ABOUT, "cares-about", Chapter.STRENGTHS, "circle.topic.cares-about", "circle.ask.cares-about"),
    OWN_WORDS(Topic.OWN_WORDS, "own-words", Chapter.STRENGTHS, "circle.topic.own-words", "circle.ask.own-words"),
    PAST_HELP(Topic.PAST_HELP, "past-help", Chapter.STRENGTHS, "circle.topic.past-help", "circle.ask.past-help"),
    USE(Topic.USE, "use", Chapter.HARD, "circle.topic.use", "circle.ask.use"),
    WITHDRAWAL(Topic.WITHDRAWAL, "withdrawal", Chapter.HARD, "circle.topic.withdrawal", "circle.ask.withdrawal"),
    HEALTH(Topic.HEALTH, "health", Chapter.HARD, "circle.topic.health", "circle.ask.health"),
    OLD_HURTS(Topic.OLD_HURTS, "old-hurts", Chapter.HARD, "circle.topic.old-hurts", "circle.ask.old-hurts"),
    MINORS(Topic.MINORS, "minors", Chapter.AROUND, "circle.topic.minors", "circle.ask.minors"),
    MONEY(Topic.MONEY, "money", Chapter.AROUND, "circle.topic.money", "circle.ask.money"),
    WORK(Topic.WORK, "work", Chapter.AROUND, "circle.topic.work", "circle.ask.work"),
    LAW(Topic.LAW, "law", Chapter.AROUND, "circle.topic.law", "circle.ask.law"),
    CULTURE(Topic.CULTURE, "culture", Chapter.AROUND, "circle.topic.culture", "circle.ask.culture"),
    LANGUAGE(Topic.LANGUAGE, "languages", Chapter.AROUND, "circle.topic.languages", "circle.ask.languages"),
    OTHER(Topic.OTHER, "other", Chapter.AROUND, "circle.topic.other", "circle.ask.other");

    /** Parts of the page. */
    public enum Chapter {
        TODAY("circle.chapter.today"), STRENGTHS("circle.chapter.strengths"), HARD("circle.chapter.hard"),
        AROUND("circle.chapter.around");

        private final String title;

        Chapter(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    private final Topic topic;
    private final String slug;
    private final Chapter chapter;
    private final String title;
    private final String ask;

    Subject(Topic topic, String slug, Chapter chapter, String title, String ask) {
        this.topic = topic;
        this.slug = slug;
        this.chapter = chapter;
        this.title = title;
        this.ask = ask;
    }

    public Topic topic() {
        return topic;
    }

    /** The word in an address and before the names of its fields. */
    public String slug() {
        return slug;
    }

    public Chapter chapter() {
        return chapter;
    }

    /** Key of the short title. */
    public String title() {
        return title;
    }

    /** Key of the question. */
    public String ask() {
        return ask;
    }

    public static Subject of(Topic topic) {
        return Stream.of(values()).filter(subject -> subject.topic == topic).findFirst().orElseThrow();
    }

    static Optional<Subject> named(String slug) {
        return Stream.of(values()).filter(subject -> subject.slug.equals(slug)).findFirst();
    }
}
