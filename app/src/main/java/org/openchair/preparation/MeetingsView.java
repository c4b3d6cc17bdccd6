package org.openchair.preparation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.openchair.circle.Seat;
import org.openchair.coach.Coaching;
import org.openchair.events.SeatId;
import org.openchair.events.Viewer;
import org.openchair.kit.Screen;

/**
 * The supporters' own meetings.
 *
 * @param home     where its reader comes from
 * @param writable whether anything can be said here by this reader
 * @param ahead    soonest first
 * @param past     newest first
 * @param others   decided when a meeting that is no longer listed took place
 */
public record MeetingsView(String circle, String home, boolean you, boolean supporter, String person, String language, boolean writable, boolean begun,
                           List<Line> ahead, List<Line> past, List<Said> others) implements Screen {

    /**
     * @param own   what this reader answered
     * @param there who was there; nobody while it was not said
     */
    public record Line(String item, LocalDateTime when, String place, List<String> coming, List<String> away, List<String> open,
                       Optional<Boolean> own, List<Chair> there, boolean held, List<Said> decided) {
        public List<String> present() {
            return there.stream().filter(Chair::was).map(Chair::name).toList();
        }
    }

    public record Chair(String seat, String name, boolean was) {}

    /** @param stops how many passages the language coach would ask about */
    public record Said(String item, String words, String by, LocalDate on, boolean yours, int stops) {}

    static MeetingsView of(Meetings meetings, Viewer viewer, Instant now) {
        Comparator<Meetings.Meeting> soonest = Comparator.comparing(Meetings.Meeting::when);
        String base = "/circles/" + viewer.circle();
        return new MeetingsView(viewer.circle().toString(), viewer.isInterventionist() ? base + "/preparation" : viewer.isPerson() ? base : base + "/part",
                viewer.isInterventionist(), viewer.isSupporter(), meetings.members().personName(),
                meetings.members().seat(viewer.seat()).map(Seat::language).orElse("en"), !viewer.isPerson() && !meetings.members().closed(),
                meetings.members().isBegun(), lines(meetings, viewer, soonest, now, false), lines(meetings, viewer, soonest.reversed(), now, true),
                decided(meetings, viewer, one -> meetings.find(one.meeting()).isEmpty()));
    }

    private static List<Line> lines(Meetings meetings, Viewer viewer, Comparator<Meetings.Meeting> order, Instant now, boolean past) {
        return meetings.all().values().stream().filter(meeting -> meetings.hasBegun(meeting, now) == past).sorted(order)
                .map(meeting -> line(meetings, meeting, viewer)).toList();
    }

    private static Line line(Meetings meetings, Meetings.Meeting meeting, Viewer viewer) {
        Map<SeatId, Boolean> answers = meeting.answers();
        // Until somebody says who was there, those who wanted to come are ticked.
        List<Chair> there = meetings.members().helpers().stream().map(seat -> new Chair(seat.id().toString(), seat.name(),
                meeting.present().map(present -> present.contains(seat.id())).orElse(answers.getOrDefault(seat.id(), false)))).toList();
        return new Line(meeting.item().toString(), meeting.when(), meeting.place(), names(meetings, answers, true), names(meetings, answers, false),
                meetings.members().preparing().stream().filter(seat -> !answers.containsKey(seat.id())).map(Seat::name).toList(),
                Optional.ofNullable(answers.get(viewer.seat())), there, meeting.present().isPresent(),
                decided(meetings, viewer, one -> one.meeting().equals(meeting.item())));
    }

    private static List<String> names(Meetings meetings, Map<SeatId, Boolean> answers, boolean coming) {
        return answers.entrySet().stream().filter(answer -> answer.getValue() == coming).map(answer -> meetings.members().name(answer.getKey())).toList();
    }

    private static List<Said> decided(Meetings meetings, Viewer viewer, Predicate<Meetings.Decided> which) {
        return meetings.decided().values().stream().filter(which).map(one -> new Said(one.item().toString(),
                one.words(), meetings.members().name(one.by()), LocalDate.ofInstant(one.at(), meetings.members().zone()),
                viewer.isInterventionist() || one.by().equals(viewer.seat()),
                viewer.isPerson() ? 0 : Coaching.stops(meetings.members().seat(one.by()).map(Seat::language).orElse("en"), one.words()))).toList();
    }
}
