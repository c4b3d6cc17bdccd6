package org.openchair.circle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openchair.events.CircleEvent;
import org.openchair.events.CircleEvent.Source;
import org.openchair.events.Viewer;
import org.openchair.kit.Screen;

/** The first call, while it lasts and later: who called and how to reach them, and what each one told, topic by topic. */
public record FirstCallView(String circle, String personName, boolean interventionist, boolean closed, boolean begun, Optional<Chair> caller,
                            List<Chair> chairs, List<Part> parts, List<Promise> promises) implements Screen {

    /** A supporter's seat with the way to reach them, if this viewer may know it. */
    public record Chair(String id, String name, String relation, boolean firstCaller, Optional<Way> way) {}

    /** How a supporter can safely be reached. */
    public record Way(String email, String phone, boolean deviceShared, boolean mayLeaveMessage, String safeTimes) {}

    /** One topic: what was told about it, side by side, and the words that are being written. */
    public record Part(Subject subject, List<Told> told, Written writing, boolean open) {}

    /** One statement, with whose it is. */
    public record Told(String item, String statement, String informant, boolean own, Optional<Source> source,
                       String heardFrom, String when, LocalDate on, boolean mayChange) {}

    /** What the fields of a topic hold: nothing yet, or a statement that is changed. */
    public record Written(String item, String words, String informant, Optional<Source> source, String from, String when) {
        static final Written NOTHING = new Written("", "", "", Optional.empty(), "", "");
    }

    public record Promise(String item, String to, String words, Optional<LocalDate> until) {}

    static FirstCallView of(Circle circle, Viewer viewer, String open, String change) {
        Members members = circle.members();
        List<Chair> chairs = members.supporters().stream()
                .filter(seat -> viewer.isInterventionist() || seat.id().equals(viewer.seat()))
                .map(seat -> chair(circle, seat)).toList();
        Optional<Seat> caller = viewer.isInterventionist() ? circle.caller() : members.seat(viewer.seat());
        return new FirstCallView(viewer.circle().toString(), members.personName(), viewer.isInterventionist(), members.closed(),
                members.isBegun(),
                caller.map(seat -> chair(circle, seat)), chairs,
                Stream.of(Subject.values()).map(subject -> part(circle, viewer, subject, open, change)).toList(),
                circle.promises().values().stream().map(promise -> new Promise(promise.item().toString(),
                        members.name(promise.to()), promise.words(), promise.until())).toList());
    }

    private static Chair chair(Circle circle, Seat seat) {
        return new Chair(seat.id().toString(), seat.name(), seat.relation(), seat.firstCaller(),
                Optional.ofNullable(circle.ways().get(seat.id())).map(FirstCallView::way));
    }

    private static Way way(CircleEvent.Reachable way) {
        return new Way(way.email(), way.phone(), way.deviceShared(), way.mayLeaveMessage(), way.safeTimes());
    }

    private static Part part(Circle circle, Viewer viewer, Subject subject, String open, String change) {
        List<Statement> all = circle.told().values().stream().filter(told -> told.topic() == subject.topic()).toList();
        Optional<Statement> changed = all.stream().filter(told -> told.item().toString().equals(change))
                .filter(told -> mayChange(told, viewer)).findFirst();
        return new Part(subject, all.stream().filter(told -> changed.filter(told::equals).isEmpty())
                .map(told -> told(told, circle.members(), viewer)).toList(),
                changed.map(FirstCallView::written).orElse(Written.NOTHING),
                changed.isPresent() || subject.slug().equals(open) || subject == Subject.WHY_TODAY && circle.told().isEmpty());
    }

    private static Written written(Statement told) {
        return new Written(told.item().toString(), told.words(), told.informant().toString(), told.source(), told.heardFrom(),
                told.when());
    }

    private static Told told(Statement told, Members members, Viewer viewer) {
        return new Told(told.item().toString(), told.words(), members.name(told.informant()), told.isOwn(), told.source(),
                told.heardFrom(), told.when(), LocalDate.ofInstant(told.at(), members.zone()), mayChange(told, viewer));
    }

    private static boolean mayChange(Statement told, Viewer viewer) {
        return viewer.isInterventionist() || viewer.seat().equals(told.informant());
    }

    /** The parts of one chapter. */
    public List<Part> of(Subject.Chapter chapter) {
        return parts.stream().filter(part -> part.subject.chapter() == chapter).toList();
    }

    public boolean empty() {
        return parts.stream().allMatch(part -> part.told.isEmpty());
    }
}
