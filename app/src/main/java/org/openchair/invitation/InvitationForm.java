package org.openchair.invitation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openchair.events.SeatId;
import org.openchair.invitation.InvitationCommand.Details;

/** What a browser sends about words and a proposal: text, which may be anything. */
record InvitationForm(@Nullable String words, @Nullable String day, @Nullable String time, @Nullable String place,
                      @Nullable String minutes, @Nullable List<String> people, @Nullable String subjects,
                      @Nullable List<String> inviters) {

    static final SeatId NOBODY = new SeatId(new UUID(-1, -1));

    /** Browsers send line ends as two characters; kept is one, as the coach counts. */
    String plainWords() {
        return plain(words);
    }

    static String plain(@Nullable String text) {
        return text == null ? "" : text.replace("\r\n", "\n");
    }

    Details details() {
        return new Details(at(), plain(place), number(minutes), seats(people), plain(subjects));
    }

    Set<SeatId> chosenInviters() {
        return seats(inviters);
    }

    private Optional<LocalDateTime> at() {
        try {
            return Optional.of(LocalDateTime.of(LocalDate.parse(plain(day)), LocalTime.parse(plain(time))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** A moment as an address names it. */
    static Optional<LocalDateTime> moment(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static int number(@Nullable String text) {
        try {
            return Integer.parseInt(plain(text).strip());
        } catch (NumberFormatException _) {
            return 0;
        }
    }

    /** What is no seat at all becomes a seat nobody has, and is refused as such. */
    private static Set<SeatId> seats(@Nullable List<String> values) {
        Set<SeatId> seats = new LinkedHashSet<>();
        for (String value : values == null ? List.<String>of() : values) {
            seats.add(SeatId.in(value).orElse(NOBODY));
        }
        return seats;
    }
}
