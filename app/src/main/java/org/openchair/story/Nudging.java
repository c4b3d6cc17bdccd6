package org.openchair.story;

import static org.openchair.journal.Decision.happened;
import static org.openchair.journal.Decision.refused;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openchair.circle.Circle;
import org.openchair.circle.Members;
import org.openchair.events.CircleEvent;
import org.openchair.events.Entry;
import org.openchair.events.SeatId;
import org.openchair.events.Viewer;
import org.openchair.invitation.Invitation;
import org.openchair.journal.Copies;
import org.openchair.journal.Deciding;
import org.openchair.journal.Decision;
import org.openchair.network.Roles;
import org.openchair.preparation.Preparation;

/**
 * Whom the circle waits for, and whether a letter may say so: kind, seldom, and never what for.
 *
 * @param last when each seat was last nudged
 */
record Nudging(Circle circle, Preparation preparation, Invitation invitation, Roles roles, Map<SeatId, Instant> last)
        implements Deciding<Nudging, Nudging.Nudge> {
    static final Nudging NONE = new Nudging(Circle.NONE, Preparation.NONE, Invitation.NONE, Roles.NONE, Map.of());
    static final Duration PEACE = Duration.ofDays(2);

    /** A letter to a seat that is waited for. */
    record Nudge(SeatId seat) {}

    @Override
    public Nudging evolve(Entry entry) {
        Map<SeatId, Instant> nudged = entry.event() instanceof CircleEvent.Nudged one ? Copies.with(last, one.seat(), entry.at()) : last;
        return new Nudging(circle.evolve(entry), preparation.evolve(entry), invitation.evolve(entry), roles.evolve(entry),
                nudged);
    }

    @Override
    public Decision decide(Nudge nudge, Viewer by, Instant at) {
        if (!by.isInterventionist()) {
            return refused(StoryReason.NOT_YOURS);
        }
        return refusal(nudge.seat(), at).map(Decision::refused).orElseGet(() -> happened(new CircleEvent.Nudged(nudge.seat())));
    }

    /** Why this seat gets no letter now. */
    Optional<StoryReason> refusal(SeatId seat, Instant at) {
        if (members().closed() || !preparation.clearance().maySend()) {
            return Optional.of(StoryReason.CONTACT_CLOSED);
        }
        if (!waitedFor().contains(seat)) {
            return Optional.of(StoryReason.NOT_WAITED_FOR);
        }
        if (lately(seat, at).isPresent()) {
            return Optional.of(StoryReason.NUDGED_LATELY);
        }
        CircleEvent.Reachable way = circle.ways().get(seat);
        if (way == null || way.email().isBlank()) {
            return Optional.of(StoryReason.NO_ADDRESS);
        }
        return way.deviceShared() && !way.mayLeaveMessage() ? Optional.of(StoryReason.DEVICE_SHARED) : Optional.empty();
    }

    /** When this seat was nudged, if that is less than two days ago. */
    Optional<Instant> lately(SeatId seat, Instant at) {
        return Optional.ofNullable(last.get(seat)).filter(then -> then.plus(PEACE).isAfter(at));
    }

    /** Everybody the circle waits for, once each. */
    List<SeatId> waitedFor() {
        return java.util.stream.Stream.concat(CircleView.waitedFor(preparation, invitation).stream(),
                roles.asked().stream().filter(members()::isMember)).distinct()
                .filter(seat -> members().seat(seat).filter(found -> found.account().isEmpty()).isPresent()).toList();
    }

    Members members() {
        return circle.members();
    }
}
