package org.openchair.circle;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Time zones to choose from, the American ones first. */
public final class Zones {
    private static final List<String> FIRST = List.of("America/New_York", "America/Chicago", "America/Denver",
            "America/Phoenix", "America/Los_Angeles", "America/Anchorage", "Pacific/Honolulu", "America/Puerto_Rico");

    public static final List<String> ALL = Stream.concat(FIRST.stream(), ZoneId.getAvailableZoneIds().stream()
            .filter(zone -> zone.contains("/") && !zone.startsWith("Etc/") && !zone.startsWith("SystemV/"))
            .filter(zone -> !FIRST.contains(zone)).sorted()).toList();

    private Zones() {}

    /** As humans read it. */
    public static String said(String zone) {
        return zone.replace('_', ' ');
    }

    /** The zone of this name, where there is one. */
    public static Optional<ZoneId> of(String name) {
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
