package org.openchair.directory;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.openchair.directory.Unreadable.Unread;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file in the shape of the FindTreatment.gov export. Rows are read one by one wherever they stand: in an array at the
 * top, under "rows", under "data". A row that cannot be used is noted and the others are kept.
 */
final class ServicesFile {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<NaturalKey, Service> services = new LinkedHashMap<>();
    private final List<Note> notes = new ArrayList<>();
    private final ServiceRow reader;
    private int rows;

    private ServicesFile(String source, LocalDate readOn) {
        this.reader = new ServiceRow(source, readOn);
    }

    record Read(Map<NaturalKey, Service> services, List<Note> notes) {}

    /** @throws Unread when it is no JSON, breaks off or holds no rows */
    static Read read(InputStream file, String source, LocalDate readOn) {
        ServicesFile reading = new ServicesFile(source, readOn);
        try (JsonParser json = JSON.createParser(file)) {
            reading.rows(json);
        } catch (JacksonException e) {
            throw new Unread(reading.rows == 0 ? Unreadable.NOT_JSON : Unreadable.BROKEN_OFF);
        }
        if (reading.rows == 0) {
            throw new Unread(Unreadable.NO_ROWS);
        }
        return new Read(reading.services, reading.notes);
    }

    private void rows(JsonParser json) {
        for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
            TokenStreamContext here = json.streamReadContext();
            if (token == JsonToken.START_OBJECT && here.getParent() != null && here.getParent().inArray()) {
                row(json.readValueAsTree());
            } else if (token.isScalarValue() && here.inArray() && (rows > 0 || here.getParent().inRoot())) {
                note(++rows, Note.Kind.NOT_A_SERVICE);
            }
        }
    }

    private void row(JsonNode node) {
        int row = ++rows;
        switch (reader.read(node)) {
            case ServiceRow.Unusable unusable -> note(row, unusable.why());
            case ServiceRow.Usable usable -> {
                Service service = usable.service();
                if (service.at().isEmpty()) {
                    note(row, Note.Kind.NO_POINT);
                }
                Service earlier = services.putIfAbsent(NaturalKey.of(service), service);
                if (earlier != null) {
                    note(row, Note.Kind.SAME_AGAIN);
                    services.put(NaturalKey.of(service), joined(earlier, service));
                }
            }
        }
    }

    /** A place that a file lists twice, say once for each programme, offers what either row says. */
    private static Service joined(Service first, Service second) {
        TreeSet<String> codes = new TreeSet<>(first.codes());
        codes.addAll(second.codes());
        return new Service(first.name(), first.unit(), first.street(), first.city(), first.state(), first.zip(),
                first.phone().isEmpty() ? second.phone() : first.phone(),
                first.intake().isEmpty() ? second.intake() : first.intake(),
                first.website().isEmpty() ? second.website() : first.website(), first.at().or(second::at), codes,
                first.source(), first.readOn());
    }

    private void note(int row, Note.Kind kind) {
        notes.add(new Note(row, kind));
    }
}
