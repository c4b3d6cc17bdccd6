package org.openchair.beginning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openchair.circle.Members;
import org.openchair.circle.Seat;
import org.openchair.events.Viewer;
import org.openchair.kit.Screen;

/**
 * The own place of a person who began: the hello they got, whom they invited, and what they can do.
 *
 * @param seat       their own
 * @param turnedDown why it cannot be here; empty while it may
 * @param lapses     when everything is deleted unless they do something here
 */
public record BeginningView(String circle, String seat, String name, String helper, Optional<String> greeting,
                            Optional<String> turnedDown, boolean closed, List<Guest> guests, Optional<LocalDate> lapses,
                            boolean hasPin) implements Screen {

    /** Somebody they invited. @param handed whether the private link was made already */
    public record Guest(String seat, String name, String relation, boolean handed) {}

    static BeginningView of(Beginning seen, Viewer viewer, Optional<Instant> lapses) {
        Members members = seen.members();
        return new BeginningView(viewer.circle().toString(), viewer.seat().toString(), members.personName(),
                members.interventionist().map(Seat::name).orElse(""), seen.greeting().map(Beginning.Said::words),
                seen.turnedDown().map(Beginning.Said::words), members.closed(), members.supporters().stream()
                        .map(seat -> new Guest(seat.id().toString(), seat.name(), seat.relation(), seat.generation() > 0)).toList(),
                lapses.map(at -> LocalDate.ofInstant(at, members.zone())),
                members.seat(viewer.seat()).flatMap(Seat::pin).isPresent());
    }
}
