package org.openchair.circle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openchair.events.CircleEvent;
import org.openchair.events.SeatId;
import org.openchair.events.Viewer;
import org.openchair.kit.Screen;

/** The first call: who called and how to reach them, why today, and what each one knows and how they know it. */
public record FirstCallView(String circle, String personName, boolean interventionist, String seat, boolean firstCaller,
                            List<Chair> chairs, String whyToday, String hope, List<Told> told, boolean closed)
        implements Screen {

    /** A supporter's seat with the way to reach them, if this viewer may know it. */
    public record Chair(String id, String name, String relation, boolean firstCaller, Optional<Way> way) {}

    /** How a supporter can safely be reached. */
    public record Way(String email, String phone, boolean deviceShared, boolean mayLeaveMessage, String safeTimes) {}

    /** One statement, with whose it is. */
    public record Told(String item, String statement, String informant, CircleEvent.Source source, String heardFrom,
                       String when, LocalDate on, boolean mayTakeBack) {}

    static FirstCallView of(Circle circle, Viewer viewer) {
        Members members = circle.members();
        List<Chair> chairs = members.supporters().stream()
                .filter(seat -> viewer.isInterventionist() || seat.id().equals(viewer.seat()))
                .map(seat -> new Chair(seat.id().toString(), seat.name(), seat.relation(), seat.firstCaller(),
                        Optional.ofNullable(circle.ways().get(seat.id())).map(FirstCallView::way))).toList();
        return new FirstCallView(viewer.circle().toString(), members.personName(), viewer.isInterventionist(),
                viewer.seat().toString(), members.seat(viewer.seat()).map(Seat::firstCaller).orElse(false), chairs,
                circle.call().map(CircleEvent.CallNoted::whyToday).orElse(""),
                circle.call().map(CircleEvent.CallNoted::hope).orElse(""),
                circle.told().values().stream().map(statement -> told(statement, members, viewer)).toList(), members.closed());
    }

    private static Way way(CircleEvent.Reachable way) {
        return new Way(way.email(), way.phone(), way.deviceShared(), way.mayLeaveMessage(), way.safeTimes());
    }

    private static Told told(Circle.Statement statement, Members members, Viewer viewer) {
        CircleEvent.Told told = statement.told();
        SeatId informant = told.informant();
        return new Told(told.item().toString(), told.statement(), members.name(informant), told.source(), told.heardFrom(),
                told.when(), LocalDate.ofInstant(statement.at(), members.zone()),
                viewer.isInterventionist() || viewer.seat().equals(informant));
    }
}
