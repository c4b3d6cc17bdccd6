package org.openchair.rehearsal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openchair.circle.Seat;
import org.openchair.events.RehearsalEvent.Piece;
import org.openchair.events.Viewer;
import org.openchair.kit.Screen;

/**
 * What the supporters practice among themselves.
 *
 * @param roles whom one can play: oneself, the person, another member
 * @param open  the rehearsal whose form is shown
 */
public record RehearsalsView(String circle, boolean you, String person, String interventionist, boolean writable, List<Line> lines,
                             List<Role> players, List<Role> roles, Optional<Line> open) implements Screen {

    /** @param yours the reader may call it off */
    public record Line(String item, LocalDate on, Piece piece, String about, List<Part> cast, Optional<Lesson> lesson, boolean yours) {}

    /** @param voice lends the person a voice; {@code self} plays themselves */
    public record Part(String player, String plays, boolean self, boolean voice) {}

    public record Lesson(String learned, String change) {}

    public record Role(String seat, String name) {}

    static RehearsalsView of(Rehearsals rehearsals, Viewer viewer, String open) {
        List<Line> lines = rehearsals.all().values().stream().map(rehearsal -> line(rehearsals, rehearsal, viewer))
                .sorted(Comparator.comparing(Line::on)).toList();
        List<Role> players = rehearsals.helpers().stream().map(RehearsalsView::role).toList();
        List<Role> roles = rehearsals.members().seats().values().stream().filter(seat -> !seat.left()).map(RehearsalsView::role).toList();
        return new RehearsalsView(viewer.circle().toString(), viewer.isInterventionist(), rehearsals.members().personName(),
                rehearsals.members().interventionist().map(Seat::name).orElse(""),
                !rehearsals.members().closed() && !rehearsals.contactRefused(), lines, players, roles,
                lines.stream().filter(line -> line.item.equals(open)).findFirst());
    }

    private static Role role(Seat seat) {
        return new Role(seat.id().toString(), seat.name());
    }

    private static Line line(Rehearsals rehearsals, Rehearsals.Rehearsal rehearsal, Viewer viewer) {
        var planned = rehearsal.planned();
        return new Line(planned.item().toString(), planned.on(), planned.piece(), planned.about(),
                planned.cast().stream().map(playing -> new Part(rehearsals.members().name(playing.player()),
                        rehearsals.members().name(playing.plays()), playing.player().equals(playing.plays()),
                        rehearsals.members().person().filter(seat -> seat.id().equals(playing.plays())).isPresent())).toList(),
                rehearsal.learned().map(learned -> new Lesson(learned.learned(), learned.change())),
                rehearsal.learned().isEmpty() && (viewer.isInterventionist() || rehearsal.by().equals(viewer.seat())));
    }
}
