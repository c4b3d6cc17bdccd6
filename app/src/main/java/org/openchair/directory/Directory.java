package org.openchair.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.openchair.database.Scoped;
import org.openchair.directory.Found.Listed;
import org.openchair.events.PracticeId;
import org.springframework.stereotype.Component;

/** The services a practice knows. What is found stands by distance, or else by name: never by who pays, never by a score. */
@Component
public class Directory {
    private static final String COLUMNS = """
            s.service_id, s.name, s.unit, s.street, s.city, s.state, s.zip, s.phone, s.intake, s.website, s.latitude,
            s.longitude, s.codes, s.source, s.read_on,
            (select count(*) from service_report r where r.practice_id = s.practice_id and r.service_id = s.service_id) as reports""";
    private static final String MILES = """
            2 * 3958.8 * asin(least(1, sqrt(power(sin(radians(s.latitude - ?) / 2), 2)
            + cos(radians(?)) * cos(radians(s.latitude)) * power(sin(radians(s.longitude - ?) / 2), 2))))""";

    private final Scoped database;
    private final Centres centres;
    private final Clock clock;

    Directory(Scoped database, Centres centres, Clock clock) {
        this.database = database;
        this.centres = centres;
        this.clock = clock;
    }

    public Found search(PracticeId practice, Query query) {
        Optional<Point> centre = query.near().isEmpty() ? Optional.empty() : centres.of(practice, query.near());
        if (!query.near().isEmpty() && centre.isEmpty()) {
            return new Found(query, List.of(), 0, true);
        }
        List<Object> arguments = new ArrayList<>();
        StringBuilder sql = new StringBuilder("with near as (select s.service_id, s.name, ");
        centre.ifPresentOrElse(point -> {
            sql.append(MILES);
            arguments.addAll(List.of(point.latitude(), point.latitude(), point.longitude()));
        }, () -> sql.append("null::double precision"));
        sql.append(" as miles from service s where s.practice_id = ?::uuid");
        arguments.add(practice.toString());
        centre.ifPresent(point -> within(point, query.miles(), sql, arguments));
        offering(query, sql, arguments);
        // Only the rows of the page are read whole; all others are measured and counted.
        sql.append("""
                ), page as (select service_id, miles, name, count(*) over () as total from near where miles is null or miles <= ?
                order by miles, lower(name), service_id limit ? offset ?)
                select\s""").append(COLUMNS).append(", page.miles, page.total from page join service s using (service_id)"
                + " order by page.miles, lower(page.name), service_id");
        arguments.addAll(List.of((double) query.miles(), Query.PAGE_SIZE, (query.page() - 1) * Query.PAGE_SIZE));
        record Counted(Listed listed, int total) {}
        List<Counted> rows = database.query(practice, sql.toString(),
                (row, _) -> new Counted(listed(row, Optional.ofNullable(row.getObject("miles", Double.class))), row.getInt("total")),
                arguments.toArray());
        int total = rows.isEmpty() ? 0 : rows.getFirst().total;
        if (rows.isEmpty() && query.page() > 1) {
            return search(practice, new Query(query.near(), query.miles(), query.codes(), query.name(), 1));
        }
        return new Found(query, rows.stream().map(Counted::listed).toList(), total, false);
    }

    /** A box around the circle first, because an index can answer that; the exact distance decides after it. */
    private static void within(Point point, int miles, StringBuilder sql, List<Object> arguments) {
        double[] degrees = point.degrees(miles);
        sql.append(" and s.latitude between ? and ? and s.longitude between ? and ?");
        arguments.addAll(List.of(point.latitude() - degrees[0], point.latitude() + degrees[0],
                point.longitude() - degrees[1], point.longitude() + degrees[1]));
    }

    private static void offering(Query query, StringBuilder sql, List<Object> arguments) {
        for (Topic topic : Topic.values()) {
            List<String> any = query.codes().stream().filter(code -> Codes.topic(code).equals(Optional.of(topic))).toList();
            if (!any.isEmpty()) {
                sql.append(" and s.codes && string_to_array(?, ',')");
                arguments.add(String.join(",", any));
            }
        }
        if (!query.name().isEmpty()) {
            sql.append(" and position(lower(?) in lower(s.name || ' ' || s.unit)) > 0");
            arguments.add(query.name());
        }
    }

    public Optional<Listed> service(PracticeId practice, UUID service) {
        return database.query(practice, "select " + COLUMNS + " from service s where s.practice_id = ?::uuid and s.service_id = ?",
                (row, _) -> listed(row, Optional.empty()), practice.toString(), service).stream().findFirst();
    }

    public int size(PracticeId practice) {
        return database.query(practice, "select count(*) from service where practice_id = ?::uuid", (row, _) -> row.getInt(1),
                practice.toString()).getFirst();
    }

    /** Today, for the age of what was read. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Listed listed(ResultSet row, Optional<Double> miles) throws SQLException {
        Double latitude = row.getObject("latitude", Double.class);
        Optional<Point> at = latitude == null ? Optional.empty() : Optional.of(new Point(latitude, row.getDouble("longitude")));
        Set<String> codes = new TreeSet<>(List.of((String[]) row.getArray("codes").getArray()));
        Service service = new Service(row.getString("name"), row.getString("unit"), row.getString("street"), row.getString("city"),
                row.getString("state"), row.getString("zip"), row.getString("phone"), row.getString("intake"), row.getString("website"),
                at, codes, row.getString("source"), row.getObject("read_on", LocalDate.class));
        return new Listed(row.getObject("service_id", UUID.class), service, miles, row.getInt("reports"));
    }
}
