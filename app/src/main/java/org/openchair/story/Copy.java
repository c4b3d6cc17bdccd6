package org.openchair.story;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.openchair.circle.Members;
import org.openchair.circle.Roll;
import org.openchair.circle.Seat;
import org.openchair.events.Entry;
import org.openchair.journal.Visit;
import org.openchair.journal.postgres.Codec;
import org.openchair.journal.postgres.Names;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Everything one seat may read, in order, with who said it and when: names instead of seats, and no hash of anybody's PIN.
 */
final class Copy {
    private static final JsonMapper JSON = JsonMapper.builder().enable(tools.jackson.databind.SerializationFeature.INDENT_OUTPUT).build();
    private static final String UNKNOWN = "Open Chair";

    private Copy() {}

    static byte[] of(Visit visit) {
        Members members = visit.seen(Roll.EMPTY).members();
        ObjectNode copy = JSON.createObjectNode();
        copy.put("circle", members.personName());
        copy.put("zone", members.zone().getId());
        ArrayNode entries = copy.putArray("entries");
        for (Entry entry : visit.seenEntries()) {
            ObjectNode line = entries.addObject();
            line.put("at", entry.at().atZone(members.zone()).toOffsetDateTime().toString());
            line.put("by", members.seat(entry.by()).map(Seat::name).orElse(UNKNOWN));
            line.put("what", Names.of(entry.event()));
            ObjectNode said = Codec.json(entry.event());
            said.remove("hash");
            line.set("said", said);
        }
        return named(JSON.writeValueAsString(copy), members).getBytes(StandardCharsets.UTF_8);
    }

    /** Seats are written as the circle calls them. */
    private static String named(String json, Members members) {
        Map<String, String> names = new LinkedHashMap<>();
        members.seats().forEach((id, seat) -> names.put("\"" + id + "\"", JSON.writeValueAsString(seat.name())));
        String named = json;
        for (Map.Entry<String, String> name : names.entrySet()) {
            named = named.replace(name.getKey(), name.getValue());
        }
        return named;
    }
}
