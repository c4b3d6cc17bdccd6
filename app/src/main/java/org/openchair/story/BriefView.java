package org.openchair.story;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openchair.circle.Circle;
import org.openchair.circle.Members;
import org.openchair.circle.Seat;
import org.openchair.circle.Statement;
import org.openchair.circle.Subject;
import org.openchair.effort.Effort;
import org.openchair.events.CircleEvent.Source;
import org.openchair.events.Entry;
import org.openchair.events.SeatId;
import org.openchair.journal.Visit;
import org.openchair.kit.Screen;
import org.openchair.kit.Who;
import org.openchair.preparation.Safety;

/**
 * One page before the next call, for the interventionist alone: facts with whose they are, and no score.
 *
 * @param last when each supporter last did something here
 */
public record BriefView(String circle, String person, boolean initials, Optional<Caller> caller, List<Known> today,
                        List<Known> strengths, List<Known> hard, List<Open> open, List<String> waiting, List<Contact> last,
                        Optional<LocalDate> lastTime, List<CircleView.Date> dates, List<Promise> promises) implements Screen {

    public record Caller(String name, String relation, String phone, String email, String safeTimes, boolean mayLeaveMessage,
                         boolean deviceShared) {}

    /** One thing somebody told; {@code title} is the key of its topic. */
    public record Known(String title, String words, String informant, Optional<Source> source, boolean own, String from,
                        String when, LocalDate on) {}

    /** Safety answers of one adult that wait for a decision. */
    public record Open(String informant, long answers) {}

    public record Contact(String name, Optional<LocalDate> on) {}

    public record Promise(String to, String words, Optional<LocalDate> until) {}

    static BriefView of(Visit visit, Instant now, boolean initials) {
        Circle circle = visit.seen(Circle.NONE);
        Members members = circle.members();
        Nudging nudging = visit.seen(Nudging.NONE);
        List<Statement> told = List.copyOf(circle.told().values());
        return new BriefView(visit.viewer().circle().toString(), name(members.personName(), initials), initials,
                circle.caller().map(seat -> caller(circle, seat, initials)),
                known(told, members, initials, Subject.Chapter.TODAY), known(told, members, initials, Subject.Chapter.STRENGTHS),
                known(told, members, initials, Subject.Chapter.HARD),
                open(visit.seen(Safety.NONE), members, initials),
                nudging.waitedFor().stream().map(members::name).map(name -> name(name, initials)).toList(),
                members.supporters().stream().map(seat -> new Contact(name(seat.name(), initials), last(visit, members, seat.id()))).toList(),
                visit.seen(Effort.NONE).last(), CircleView.dates(nudging.preparation(), nudging.invitation(), now),
                circle.promises().values().stream().map(promise -> new Promise(name(members.name(promise.to()), initials),
                        promise.words(), promise.until())).toList());
    }

    private static Caller caller(Circle circle, Seat seat, boolean initials) {
        var way = Optional.ofNullable(circle.ways().get(seat.id()));
        return new Caller(name(seat.name(), initials), seat.relation(), way.map(found -> found.phone()).orElse(""),
                way.map(found -> found.email()).orElse(""), way.map(found -> found.safeTimes()).orElse(""),
                way.map(found -> found.mayLeaveMessage()).orElse(false), way.map(found -> found.deviceShared()).orElse(false));
    }

    private static List<Known> known(List<Statement> told, Members members, boolean initials, Subject.Chapter chapter) {
        return Stream.of(Subject.values()).filter(subject -> subject.chapter() == chapter).flatMap(subject -> told.stream()
                .filter(statement -> statement.topic() == subject.topic()).map(statement -> new Known(subject.title(),
                        statement.words(), name(members.name(statement.informant()), initials), statement.source(),
                        statement.isOwn(), name(statement.heardFrom(), initials), statement.when(),
                        LocalDate.ofInstant(statement.at(), members.zone())))).toList();
    }

    private static List<Open> open(Safety safety, Members members, boolean initials) {
        return members.seats().keySet().stream().map(seat -> new Open(name(members.name(seat), initials),
                safety.clearance().undecided().stream().filter(answer -> answer.informant().equals(seat)).count()))
                .filter(open -> open.answers > 0).toList();
    }

    private static Optional<LocalDate> last(Visit visit, Members members, SeatId seat) {
        return visit.seenEntries().stream().filter(entry -> entry.by().equals(seat)).reduce((_, later) -> later)
                .map(Entry::at).map(at -> LocalDate.ofInstant(at, members.zone()));
    }

    private static String name(String name, boolean initials) {
        return initials && !name.isBlank() ? Who.initials(name) : name;
    }
}
