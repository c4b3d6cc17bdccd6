package org.openchair.journal.postgres;

import java.time.Instant;
import java.util.UUID;
import org.openchair.events.AccountId;
import org.openchair.events.CircleId;
import org.openchair.events.Entry;
import org.openchair.events.Event;
import org.openchair.events.Id;
import org.openchair.events.ItemId;
import org.openchair.events.PracticeId;
import org.openchair.events.SeatId;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;

/** Entries as JSON and back. Ids are plain strings, times are ISO 8601. */
public final class Codec {
    private static final int VERSION = 1;
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(ids())
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            // A newer version may have added a component; an older one must still read the rest.
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Codec() {}

    private record Envelope(String kind, int version, UUID by, UUID once, JsonNode event) {}

    static byte[] write(Entry entry) {
        return JSON.writeValueAsBytes(new Envelope(Names.of(entry.event()), VERSION, entry.by().value(), entry.once(),
                JSON.valueToTree(entry.event())));
    }

    static Entry read(long seq, Instant at, byte[] json) {
        Envelope envelope = JSON.readValue(json, Envelope.class);
        return new Entry(seq, at, new SeatId(envelope.by), envelope.once, event(envelope.kind, envelope.event));
    }

    /** An event from its stored JSON. */
    public static Event event(String kind, JsonNode json) {
        return JSON.treeToValue(json, Names.kind(kind));
    }

    /** The stored JSON of an event. */
    public static ObjectNode json(Event event) {
        return JSON.valueToTree(event);
    }

    private static SimpleModule ids() {
        SimpleModule module = new SimpleModule();
        module.addSerializer(Id.class, new ValueSerializer<>() {
            @Override
            public void serialize(Id id, JsonGenerator generator, SerializationContext context) {
                generator.writeString(id.value().toString());
            }
        });
        module.addKeySerializer(Id.class, new ValueSerializer<>() {
            @Override
            public void serialize(Id id, JsonGenerator generator, SerializationContext context) {
                generator.writeName(id.value().toString());
            }
        });
        id(module, SeatId.class, SeatId::new);
        id(module, ItemId.class, ItemId::new);
        id(module, CircleId.class, CircleId::new);
        id(module, PracticeId.class, PracticeId::new);
        id(module, AccountId.class, AccountId::new);
        return module;
    }

    private static <T extends Id> void id(SimpleModule module, Class<T> type, java.util.function.Function<UUID, T> make) {
        module.addDeserializer(type, new ValueDeserializer<T>() {
            @Override
            public T deserialize(JsonParser parser, DeserializationContext context) {
                return make.apply(UUID.fromString(parser.getString()));
            }
        });
        module.addKeyDeserializer(type, new KeyDeserializer() {
            @Override
            public Object deserializeKey(String key, DeserializationContext context) {
                return make.apply(UUID.fromString(key));
            }
        });
    }
}
