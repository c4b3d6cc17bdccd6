package org.openchair.preparation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What families often name, each with several ways through: keys of our own words, to be picked and changed. */
public enum BarrierIdea {
    SURPRISE("surprise", "preparation.library.surprise", "preparation.library.surprise-1", "preparation.library.surprise-2", "preparation.library.surprise-3"),
    ANGER("anger", "preparation.library.anger", "preparation.library.anger-1", "preparation.library.anger-2", "preparation.library.anger-3"),
    ALSO_USES("also-uses", "preparation.library.also-uses", "preparation.library.also-uses-1", "preparation.library.also-uses-2", "preparation.library.also-uses-3"),
    APART("apart", "preparation.library.apart", "preparation.library.apart-1", "preparation.library.apart-2", "preparation.library.apart-3"),
    RECORDS("records", "preparation.library.records", "preparation.library.records-1", "preparation.library.records-2", "preparation.library.records-3"),
    HOPE("hope", "preparation.library.hope", "preparation.library.hope-1", "preparation.library.hope-2", "preparation.library.hope-3"),
    LANGUAGE("language", "preparation.library.language", "preparation.library.language-1", "preparation.library.language-2", "preparation.library.language-3"),
    GOALS("goals", "preparation.library.goals", "preparation.library.goals-1", "preparation.library.goals-2", "preparation.library.goals-3"),
    SECRETS("secrets", "preparation.library.secrets", "preparation.library.secrets-1", "preparation.library.secrets-2", "preparation.library.secrets-3"),
    FAR("far", "preparation.library.far", "preparation.library.far-1", "preparation.library.far-2", "preparation.library.far-3"),
    GRIEF("grief", "preparation.library.grief", "preparation.library.grief-1", "preparation.library.grief-2", "preparation.library.grief-3"),
    ELDERS("elders", "preparation.library.elders", "preparation.library.elders-1", "preparation.library.elders-2", "preparation.library.elders-3");

    private final String slug;
    private final String barrier;
    private final List<String> ways;

    BarrierIdea(String slug, String barrier, String... ways) {
        this.slug = slug;
        this.barrier = barrier;
        this.ways = List.of(ways);
    }

    /** One way through, as it is picked in an address: {@code anger-2}. */
    public record Pick(String slug, String barrier, String way) {}

    public String barrier() {
        return barrier;
    }

    public List<Pick> picks() {
        return ways.stream().map(way -> new Pick(slug + "-" + (ways.indexOf(way) + 1), barrier, way)).toList();
    }

    static Optional<Pick> picked(String slug) {
        return Stream.of(values()).flatMap(idea -> idea.picks().stream()).filter(pick -> pick.slug.equals(slug)).findFirst();
    }
}
