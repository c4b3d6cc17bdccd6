package org.openchair.directory;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openchair.kit.Words;

/**
 * One service at one place, as a file described it.
 *
 * @param unit   the part of the organisation, where the file names one
 * @param codes  what it offers, see {@link Codes}
 * @param readOn the day on which the file was read from its source
 */
public record Service(String name, String unit, String street, String city, String state, String zip, String phone,
                      String intake, String website, Optional<Point> at, Set<String> codes, String source, LocalDate readOn) {
    private static final int OLD_AFTER_DAYS = 30;

    public String fullName() {
        return unit.isEmpty() ? name : name + ", " + unit;
    }

    public String address() {
        return Stream.of(street, city, (state + " " + zip).strip()).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /** The number for a first call: of the intake where there is one. */
    public String firstPhone() {
        return intake.isEmpty() ? phone : intake;
    }

    /** What it names on one subject, in the reader's words; empty where it says nothing. */
    public String named(Topic topic, Words words) {
        return words.list(Codes.narrowest(topic, codes).stream().flatMap(code -> Codes.say(code, words).stream()).toList());
    }

    public boolean isWithdrawalAlone() {
        return Codes.isWithdrawalAlone(codes);
    }

    /** Whether it was read so long ago that a phone call comes first. */
    public boolean isOld(LocalDate today) {
        return readOn.plusDays(OLD_AFTER_DAYS).isBefore(today);
    }
}
