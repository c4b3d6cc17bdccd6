package org.openchair.directory;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openchair.directory.Unreadable.Unread;

/**
 * A gazetteer of ZIP areas as the US Census publishes it, with tabs. The names in its first line say which column is which:
 * not every edition has them in the same order.
 */
final class PlacesFile {
    private static final List<String> ZIP = List.of("GEOID", "ZCTA5", "ZIP", "ZCTA5CE20", "ZCTA5CE10");
    private static final List<String> LATITUDE = List.of("INTPTLAT", "LATITUDE", "LAT");
    private static final List<String> LONGITUDE = List.of("INTPTLONG", "INTPTLON", "LONGITUDE", "LNG", "LON");

    private PlacesFile() {}

    record Read(Map<String, Point> places, List<Note> notes) {}

    /** @throws Unread when the first line names no ZIP, latitude and longitude */
    static Read read(BufferedReader file) throws IOException {
        List<String> names = cells(String.valueOf(file.readLine()).toUpperCase(Locale.ROOT));
        int zip = column(names, ZIP);
        int latitude = column(names, LATITUDE);
        int longitude = column(names, LONGITUDE);
        Map<String, Point> places = new LinkedHashMap<>();
        List<Note> notes = new ArrayList<>();
        int row = 0;
        for (String line = file.readLine(); line != null; line = file.readLine()) {
            row++;
            if (line.isBlank()) {
                continue;
            }
            List<String> cells = cells(line);
            if (!place(places, cell(cells, zip), cell(cells, latitude), cell(cells, longitude))) {
                notes.add(new Note(row, Note.Kind.NOT_A_PLACE));
            }
        }
        return new Read(places, notes);
    }

    private static boolean place(Map<String, Point> places, String zip, String latitude, String longitude) {
        try {
            Point point = new Point(Double.parseDouble(latitude), Double.parseDouble(longitude));
            if (!zip.matches("\\d{5}") || !Point.isOnEarth(point.latitude(), point.longitude())) {
                return false;
            }
            places.put(zip, point);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    static boolean looksLike(String firstLine) {
        List<String> names = cells(firstLine.toUpperCase(Locale.ROOT));
        return names.stream().anyMatch(ZIP::contains) && names.stream().anyMatch(LATITUDE::contains);
    }

    private static int column(List<String> names, List<String> known) {
        for (int i = 0; i < names.size(); i++) {
            if (known.contains(names.get(i))) {
                return i;
            }
        }
        throw new Unread(Unreadable.NO_COLUMNS);
    }

    private static String cell(List<String> cells, int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    private static List<String> cells(String line) {
        return java.util.Arrays.stream(line.replace("\uFEFF", "").split("\t")).map(String::strip).toList();
    }
}
