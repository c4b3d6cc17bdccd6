package org.openchair.directory;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openchair.database.Scoped;
import org.openchair.events.PracticeId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** Finds where a place is that somebody typed: from the gazetteer, or else from the services that lie there. */
@Component
class Centres {
    private static final Pattern POINT = Pattern.compile("(-?\\d{1,2}(?:\\.\\d+)?)\\s*,\\s*(-?\\d{1,3}(?:\\.\\d+)?)");
    private static final Pattern ZIP = Pattern.compile("(\\d{5})(?:-\\d{4})?");
    private static final RowMapper<Point> POINTS = (row, _) -> new Point(row.getDouble(1), row.getDouble(2));
    private static final String MIDDLE = "select avg(latitude), avg(longitude) from service where practice_id = ?::uuid and latitude is not null";

    private final Scoped database;

    Centres(Scoped database) {
        this.database = database;
    }

    Optional<Point> of(PracticeId practice, String place) {
        Matcher point = POINT.matcher(place);
        if (point.matches()) {
            double latitude = Double.parseDouble(point.group(1));
            double longitude = Double.parseDouble(point.group(2));
            return Point.isOnEarth(latitude, longitude) ? Optional.of(new Point(latitude, longitude)) : Optional.empty();
        }
        Matcher zip = ZIP.matcher(place);
        return zip.matches() ? zip(practice, zip.group(1)) : city(practice, place);
    }

    private Optional<Point> zip(PracticeId practice, String zip) {
        return first(practice, "select latitude, longitude from place where practice_id = ?::uuid and zip = ?", zip)
                .or(() -> first(practice, MIDDLE + " and zip >= ? and zip < ? having count(*) > 0", zip, zip + "~"));
    }

    private Optional<Point> city(PracticeId practice, String place) {
        int comma = place.lastIndexOf(',');
        String city = comma < 0 ? place : place.substring(0, comma).strip();
        String state = comma < 0 ? "" : place.substring(comma + 1).strip();
        // Of several cities with one name, the one with the most services.
        return first(practice, MIDDLE + " and city_key = ? and (? = '' or lower(state) = lower(?)) group by state order by count(*) desc, state limit 1",
                city.toLowerCase(Locale.ROOT), state, state);
    }

    private Optional<Point> first(PracticeId practice, String sql, String... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = practice.toString();
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        List<Point> found = database.query(practice, sql, POINTS, all);
        return found.stream().findFirst();
    }
}
