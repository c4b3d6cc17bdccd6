package org.openchair.directory;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Makes a service of one row: {@code name1, street1, …, services: [{f2: "PAY", f3: "Medicaid; Medicare"}]}. */
final class ServiceRow {
    private static final int LONGEST = 300;

    private final String source;
    private final LocalDate readOn;
    // The same few hundred values come again in every row.
    private final Map<String, Set<String>> meanings = new HashMap<>();

    ServiceRow(String source, LocalDate readOn) {
        this.source = source;
        this.readOn = readOn;
    }

    sealed interface Result {}

    record Usable(Service service) implements Result {}

    record Unusable(Note.Kind why) implements Result {}

    Result read(JsonNode row) {
        Service service = new Service(text(row, "name1"), text(row, "name2"), joined(text(row, "street1"), text(row, "street2")),
                text(row, "city"), text(row, "state"), text(row, "zip"), text(row, "phone"), text(row, "intake1"),
                website(text(row, "website")), point(row), codes(row), source, readOn);
        if (service.name().isEmpty()) {
            return new Unusable(Note.Kind.NO_NAME);
        }
        if (service.phone().isEmpty() && service.intake().isEmpty() && service.street().isEmpty() && service.website().isEmpty()) {
            return new Unusable(Note.Kind.NO_WAY_TO_REACH);
        }
        boolean tooLong = Stream.of(service.name(), service.unit(), service.street(), service.city(), service.state(), service.zip(),
                service.phone(), service.intake(), service.website()).anyMatch(text -> text.length() > LONGEST);
        return tooLong ? new Unusable(Note.Kind.TOO_LONG) : new Usable(service);
    }

    private static String text(JsonNode row, String field) {
        JsonNode value = row.path(field);
        boolean said = value.isValueNode() && !value.isNull();
        return said ? value.asString().replaceAll("[\\s\\p{Cntrl}]+", " ").strip() : "";
    }

    private static String joined(String first, String second) {
        return second.isEmpty() ? first : first.isEmpty() ? second : first + ", " + second;
    }

    /** An address that is safe to link; anything but a web address is left out. */
    private static String website(String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        if (lower.startsWith("http://") || lower.startsWith("https://")) {
            return written;
        }
        return lower.matches("[a-z0-9-]+(\\.[a-z0-9-]+)+(/.*)?") ? "http://" + written : "";
    }

    private static Optional<Point> point(JsonNode row) {
        try {
            double latitude = Double.parseDouble(text(row, "latitude"));
            double longitude = Double.parseDouble(text(row, "longitude"));
            return Point.isOnEarth(latitude, longitude) ? Optional.of(new Point(latitude, longitude)) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private Set<String> codes(JsonNode row) {
        Set<String> codes = new HashSet<>();
        if (text(row, "typeFacility").equalsIgnoreCase("OTP")) {
            codes.add("OTP");
        }
        for (JsonNode service : row.path("services")) {
            String category = text(service, "f2");
            for (String value : text(service, "f3").split(";")) {
                codes.addAll(meanings.computeIfAbsent(category + "\n" + plain(value), _ -> meaning(category, plain(value))));
            }
        }
        return Codes.withBroader(codes);
    }

    private static String plain(String value) {
        return value.toLowerCase(Locale.ROOT).replace("®", "").replaceAll("\\s+", " ").strip();
    }

    private static Set<String> meaning(String category, String value) {
        if (value.isEmpty()) {
            return Set.of();
        }
        Set<String> codes = new HashSet<>();
        if (category.equals("DETOX")) {
            codes.add("DT");
        }
        if (category.equals("OL")) {
            Codes.language(value).ifPresent(codes::add);
        }
        // "Young adults" is an age group in one category and a programme of its own in another.
        List<Code> sameWorld = Stream.of(Code.values()).filter(code -> (code.topic() == Topic.AGE) == category.equals("AGE")).toList();
        sameWorld.stream().filter(code -> code.means(value)).map(Code::code).forEach(codes::add);
        return codes;
    }
}
