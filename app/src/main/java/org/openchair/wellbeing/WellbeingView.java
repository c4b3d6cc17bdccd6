package org.openchair.wellbeing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openchair.circle.Members;
import org.openchair.circle.Seat;
import org.openchair.events.SeatId;
import org.openchair.events.Sharing;
import org.openchair.events.Viewer;
import org.openchair.events.WellbeingEvent;
import org.openchair.kit.Screen;

/**
 * How the reader is doing, and what others let them know of themselves.
 *
 * @param idea     what was picked, for a start
 * @param mayWrite whether the reader notes something here: the interventionist reads only
 */
public record WellbeingView(String circle, String person, String interventionist, boolean closed, boolean mayWrite, boolean supporter,
                            Optional<Own> own, List<Own> others, Optional<PracticeIdea> idea) implements Screen {

    /** What one human said of themselves, as far as the reader may know it. */
    public record Own(String name, List<Line> lines, List<Checked> checks, List<Note> notes) {}

    /** @param next key of what helps next */
    public record Checked(SelfCheckText check, int sum, boolean worthATalk, String next, LocalDate on, String sharing) {}

    /** @param kind key of what it is */
    public record Note(String kind, String words, String more, LocalDate on, String sharing) {}

    static WellbeingView of(Wellbeing wellbeing, Viewer viewer, Optional<PracticeIdea> idea) {
        Members members = wellbeing.members();
        return new WellbeingView(viewer.circle().toString(), members.personName(), members.interventionist().map(Seat::name).orElse(""),
                members.closed(), !viewer.isInterventionist() && !members.closed(), viewer.isSupporter(),
                own(wellbeing, viewer.seat()), members.seats().keySet().stream().filter(seat -> !seat.equals(viewer.seat()))
                        .flatMap(seat -> own(wellbeing, seat).stream()).toList(), idea);
    }

    private static Optional<Own> own(Wellbeing wellbeing, SeatId seat) {
        List<Wellbeing.Said> said = wellbeing.said().stream().filter(one -> one.by().equals(seat)).toList();
        return said.isEmpty() ? Optional.empty() : Optional.of(new Own(wellbeing.members().name(seat), lines(said, wellbeing.members()),
                said.reversed().stream().flatMap(one -> checked(one, wellbeing.members())).toList(),
                said.reversed().stream().flatMap(one -> note(one, wellbeing.members())).toList()));
    }

    private static List<Line> lines(List<Wellbeing.Said> said, Members members) {
        List<Line> lines = new ArrayList<>();
        for (AreaText area : AreaText.values()) {
            List<Line.Rated> rated = said.stream().flatMap(one -> one.what() instanceof WellbeingEvent.AreasRated areas
                    && areas.areas().containsKey(area.area()) ? Stream.of(new Line.Rated(day(one.at(), members), areas.areas().get(area.area())))
                    : Stream.empty()).toList();
            if (!rated.isEmpty()) {
                lines.add(Line.of(area, rated));
            }
        }
        return List.copyOf(lines);
    }

    private static Stream<Checked> checked(Wellbeing.Said said, Members members) {
        if (!(said.what() instanceof WellbeingEvent.SelfChecked check)) {
            return Stream.empty();
        }
        int sum = check.answers().stream().mapToInt(Integer::intValue).sum();
        SelfCheckText text = SelfCheckText.of(check.check());
        return Stream.of(new Checked(text, sum, SelfCheckText.isWorthATalk(sum), text.next(sum), day(said.at(), members), sharing(check.sharing())));
    }

    private static Stream<Note> note(Wellbeing.Said said, Members members) {
        LocalDate on = day(said.at(), members);
        return switch (said.what()) {
            case WellbeingEvent.AreasRated rated -> rated.words().isEmpty() ? Stream.empty()
                    : Stream.of(new Note("wellbeing.note.areas", rated.words(), "", on, sharing(rated.sharing())));
            case WellbeingEvent.SupportFound found ->
                    Stream.of(new Note("wellbeing.note.support", found.where(), found.words(), on, sharing(found.sharing())));
            case WellbeingEvent.Practised practised ->
                    Stream.of(new Note("wellbeing.note.practice", practised.tried(), practised.went(), on, sharing(practised.sharing())));
            case WellbeingEvent.SelfChecked _ -> Stream.empty();
        };
    }

    private static String sharing(Sharing sharing) {
        return switch (sharing) {
            case EVERYONE -> "wellbeing.sharing.everyone";
            case INTERVENTIONIST -> "wellbeing.sharing.interventionist";
            case ME -> "wellbeing.sharing.me";
        };
    }

    private static LocalDate day(Instant at, Members members) {
        return at.atZone(members.zone()).toLocalDate();
    }
}
