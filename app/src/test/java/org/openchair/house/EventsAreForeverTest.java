package org.openchair.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openchair.events.Event;
import org.openchair.house.Sources.Source;
import org.openchair.journal.postgres.Codec;
import org.openchair.journal.postgres.Names;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was stored can be read for ever. Beside the tests lies one stored sample of every kind and version of event;
 * samples are added and never changed.
 */
class EventsAreForeverTest {
    private static final Path SAMPLES = Path.of("src/test/resources/events");
    private static final Path PROPOSED = Path.of("target/events");
    private static final Pattern NAME = Pattern.compile("(.+)\\.v(\\d+)\\.json");
    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Test
    void everyKindHasASample() throws IOException {
        Map<String, Source> samples = newest();
        List<String> missing = Names.all().keySet().stream().filter(name -> !samples.containsKey(name)).sorted().toList();
        for (String name : missing) {
            Files.createDirectories(PROPOSED);
            Files.writeString(PROPOSED.resolve(name + ".v1.json"), JSON.writeValueAsString(Codec.json(Sample.of(name))) + "\n");
        }
        assertThat(missing).as("a kind of event without a stored sample could be changed without anybody noticing; read the "
                + "proposal in app/%s and keep it in app/%s", PROPOSED, SAMPLES).isEmpty();
    }

    @Test
    void everySampleIsOfAKindThatIsKnown() {
        assertThat(Names.all().keySet()).as("an event that was renamed keeps its old name in Names; one that was removed is still "
                + "in somebody's journal").containsAll(newest().keySet());
    }

    @Test
    void everySampleStillReads() {
        for (Source sample : Sources.in(SAMPLES, ".json")) {
            Event event = Codec.event(matched(sample).group(1), JSON.readTree(sample.text()));
            assertThat(Codec.event(matched(sample).group(1), Codec.json(event))).as(sample.name() + " survives being written again").isEqualTo(event);
        }
    }

    @Test
    void theNewestSampleSaysWhatTheRecordSays() {
        newest().forEach((name, sample) -> {
            JsonNode stored = JSON.readTree(sample.text());
            assertThat(Codec.event(name, stored)).as(sample.name() + " reads as the same event as ever").isEqualTo(Sample.of(name));
            assertThat(fields("", stored)).as("the fields of %s are those of the record; where they changed, a new version of the "
                    + "sample stands beside the old one", sample.name()).isEqualTo(fields("", Codec.json(Codec.event(name, stored))));
        });
    }

    @Test
    void onlyRecordsHappen() {
        assertThat(Names.all().values()).as("an event is a record: a value that cannot change after it happened").allMatch(Class::isRecord);
    }

    private static TreeSet<String> fields(String path, JsonNode node) {
        TreeSet<String> fields = new TreeSet<>();
        if (node.isObject()) {
            node.properties().forEach(field -> fields.addAll(fields(path + "." + field.getKey(), field.getValue())));
        } else if (node.isArray()) {
            node.forEach(item -> fields.addAll(fields(path + "[]", item)));
        }
        fields.add(path);
        return fields;
    }

    private static Map<String, Source> newest() {
        Map<String, Source> newest = new TreeMap<>();
        for (Source sample : Sources.in(SAMPLES, ".json")) {
            newest.merge(matched(sample).group(1), sample, (a, b) -> version(a) > version(b) ? a : b);
        }
        return newest;
    }

    private static int version(Source sample) {
        return Integer.parseInt(matched(sample).group(2));
    }

    private static Matcher matched(Source sample) {
        Matcher name = NAME.matcher(sample.name());
        assertThat(name.matches()).as(sample.name() + " is named <kind>.v<version>.json").isTrue();
        return name;
    }
}
