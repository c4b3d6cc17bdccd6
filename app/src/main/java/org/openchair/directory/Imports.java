package org.openchair.directory;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.openchair.database.Scoped;
import org.openchair.directory.Imported.Contents;
import org.openchair.directory.Unreadable.Unread;
import org.openchair.events.PracticeId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads a file into the directory: wholly read before anything is written, and written in one transaction. */
@Component
public class Imports {
    public static final long LARGEST = 50L * 1024 * 1024;
    private static final int BATCH = 2000;
    private static final int GLANCE = 4096;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SERVICES = """
            with incoming as (select * from jsonb_to_recordset(?::jsonb) as i(service_id uuid, natural_key text, name text, unit text,
              street text, city text, state text, zip text, phone text, intake text, website text, latitude double precision,
              longitude double precision, codes text[], source text, read_on date)),
            before as (select s.* from service s where s.practice_id = ?::uuid
              and s.natural_key in (select decode(natural_key, 'hex') from incoming)),
            written as (insert into service (service_id, practice_id, natural_key, name, unit, street, city, state, zip, phone, intake,
              website, latitude, longitude, codes, source, read_on)
              select service_id, ?::uuid, decode(natural_key, 'hex'), name, unit, street, city, state, zip, phone, intake, website,
              latitude, longitude, codes, source, read_on from incoming
              on conflict (practice_id, natural_key) do update set name = excluded.name, unit = excluded.unit, street = excluded.street,
              city = excluded.city, state = excluded.state, zip = excluded.zip, phone = excluded.phone, intake = excluded.intake,
              website = excluded.website, latitude = excluded.latitude, longitude = excluded.longitude, codes = excluded.codes,
              source = excluded.source, read_on = excluded.read_on)
            select count(*) filter (where b.service_id is null), count(*) filter (where b.service_id is not null
              and (b.phone, b.intake, b.website, b.city, b.state, b.latitude, b.longitude, b.codes)
              is distinct from (i.phone, i.intake, i.website, i.city, i.state, i.latitude, i.longitude, i.codes)), count(*)
            from incoming i left join before b on b.natural_key = decode(i.natural_key, 'hex')""";
    private static final String PLACES = """
            with incoming as (select * from jsonb_to_recordset(?::jsonb) as i(zip text, latitude double precision, longitude double precision)),
            before as (select * from place where practice_id = ?::uuid),
            written as (insert into place (practice_id, zip, latitude, longitude) select ?::uuid, zip, latitude, longitude from incoming
              on conflict (practice_id, zip) do update set latitude = excluded.latitude, longitude = excluded.longitude)
            select count(*) filter (where b.zip is null), count(*) filter (where b.zip is not null
              and (b.latitude, b.longitude) is distinct from (i.latitude, i.longitude)), count(*)
            from incoming i left join before b on b.zip = i.zip""";

    private final Scoped database;
    private final TransactionTemplate transaction;

    Imports(Scoped database, PlatformTransactionManager transactions) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What came of a file. */
    public sealed interface Result {}

    public record Taken(Imported imported) implements Result {}

    public record Refused(Unreadable why) implements Result {}

    /** Reads services or places, whichever the file holds. */
    public Result read(PracticeId practice, InputStream file, String source, LocalDate readOn) throws IOException {
        try (BufferedInputStream input = new BufferedInputStream(file)) {
            input.mark(GLANCE + 1);
            byte[] start = input.readNBytes(GLANCE);
            input.reset();
            String glance = new String(start, StandardCharsets.UTF_8).replace("\uFEFF", "").strip();
            Optional<Unreadable> other = notOurs(start, glance);
            if (other.isPresent()) {
                return new Refused(other.get());
            }
            return new Taken(PlacesFile.looksLike(glance.lines().findFirst().orElse(""))
                    ? places(practice, PlacesFile.read(new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8))))
                    : services(practice, ServicesFile.read(input, source, readOn)));
        } catch (Unread e) {
            return new Refused(e.reason());
        }
    }

    /** What people upload by mistake; an address that once served the list often answers with a web page today. */
    private static Optional<Unreadable> notOurs(byte[] start, String glance) {
        if (glance.isEmpty()) {
            return Optional.of(Unreadable.NO_FILE);
        }
        if (glance.startsWith("<")) {
            return Optional.of(Unreadable.WEB_PAGE);
        }
        boolean zip = start.length > 1 && start[0] == 'P' && start[1] == 'K';
        boolean gzip = start.length > 1 && start[0] == 0x1f && (start[1] & 0xff) == 0x8b;
        return zip || gzip ? Optional.of(Unreadable.PACKED) : Optional.empty();
    }

    private Imported services(PracticeId practice, ServicesFile.Read read) {
        List<ObjectNode> rows = new ArrayList<>();
        read.services().forEach((key, service) -> rows.add(row(key, service)));
        return write(practice, Contents.SERVICES, SERVICES, rows, read.notes());
    }

    private Imported places(PracticeId practice, PlacesFile.Read read) {
        List<ObjectNode> rows = new ArrayList<>();
        for (Map.Entry<String, Point> place : read.places().entrySet()) {
            rows.add(JSON.createObjectNode().put("zip", place.getKey()).put("latitude", place.getValue().latitude())
                    .put("longitude", place.getValue().longitude()));
        }
        return write(practice, Contents.PLACES, PLACES, rows, read.notes());
    }

    private static ObjectNode row(NaturalKey key, Service service) {
        ObjectNode row = JSON.createObjectNode().put("service_id", UUID.randomUUID().toString()).put("natural_key", key.hex())
                .put("name", service.name()).put("unit", service.unit()).put("street", service.street()).put("city", service.city())
                .put("state", service.state()).put("zip", service.zip()).put("phone", service.phone()).put("intake", service.intake())
                .put("website", service.website()).put("source", service.source()).put("read_on", service.readOn().toString());
        service.at().ifPresent(point -> row.put("latitude", point.latitude()).put("longitude", point.longitude()));
        ArrayNode codes = row.putArray("codes");
        service.codes().forEach(codes::add);
        return row;
    }

    private Imported write(PracticeId practice, Contents contents, String sql, List<ObjectNode> rows, List<Note> notes) {
        int[] counts = new int[3];
        transaction.executeWithoutResult(_ -> {
            for (int from = 0; from < rows.size(); from += BATCH) {
                String json = JSON.writeValueAsString(rows.subList(from, Math.min(rows.size(), from + BATCH)));
                List<int[]> written = database.query(practice, sql,
                        (row, _) -> new int[] {row.getInt(1), row.getInt(2), row.getInt(3)}, json, practice.toString(), practice.toString());
                for (int i = 0; i < counts.length; i++) {
                    counts[i] += written.getFirst()[i];
                }
            }
        });
        return new Imported(contents, counts[0], counts[1], counts[2] - counts[0] - counts[1], notes);
    }
}
