package org.openchair.followthrough;

import static org.openchair.journal.Decision.happened;
import static org.openchair.journal.Decision.refused;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openchair.circle.Members;
import org.openchair.circle.Restriction;
import org.openchair.circle.Seat;
import org.openchair.consent.Clearance;
import org.openchair.events.AsideEvent;
import org.openchair.events.CircleEvent;
import org.openchair.events.ConsentEvent;
import org.openchair.events.ConsentEvent.Purpose;
import org.openchair.events.ConversationEvent;
import org.openchair.events.Entry;
import org.openchair.events.FamilyMapEvent;
import org.openchair.events.FirstDayEvent;
import org.openchair.events.FollowThroughEvent;
import org.openchair.events.InvitationEvent;
import org.openchair.events.ItemId;
import org.openchair.events.NetworkEvent;
import org.openchair.events.OptionsEvent;
import org.openchair.events.PlanEvent;
import org.openchair.events.PreparationEvent;
import org.openchair.events.RehearsalEvent;
import org.openchair.events.SeatId;
import org.openchair.events.Sharing;
import org.openchair.events.Viewer;
import org.openchair.events.WellbeingEvent;
import org.openchair.journal.Copies;
import org.openchair.journal.Deciding;
import org.openchair.journal.Decision;

/**
 * Staying in touch: dates the person chose, how each is doing by their own account, the plan looked at again. Nothing
 * here counts days or starts again from zero: a return to use changes none of it.
 *
 * @param plan how far the plan has come, as far as dates depend on it
 */
public record FollowThrough(Clearance clearance, Plan plan, Map<ItemId, CheckInDate> dates, List<CheckedIn> checkIns,
                            List<Reviewed> reviews, Optional<Closing> closing)
        implements Deciding<FollowThrough, FollowThroughCommand> {
    public static final FollowThrough NONE =
            new FollowThrough(Clearance.NONE, Plan.NONE, Map.of(), List.of(), List.of(), Optional.empty());
    static final int LONGEST = 10_000;
    static final int EASIEST = 10;

    /** A date the person chose, in the circle's time zone. */
    public record CheckInDate(ItemId item, LocalDateTime when, String how) {}

    record CheckedIn(SeatId by, int ease, String words, Sharing sharing, Instant at) {}

    record Reviewed(SeatId by, String words, Instant at) {}

    record Closing(SeatId by, String words, Instant at) {}

    @Override
    public FollowThrough evolve(Entry entry) {
        FollowThrough now = new FollowThrough(clearance.evolve(entry), plan, dates, checkIns, reviews, closing);
        return switch (entry.event()) {
            case FollowThroughEvent event -> now.evolve(event, entry.by(), entry.at());
            case PlanEvent event -> new FollowThrough(now.clearance, plan.evolve(event, entry.at()), dates, checkIns,
                    reviews, closing);
            case CircleEvent.Closed closed -> new FollowThrough(now.clearance, plan, dates, checkIns, reviews,
                    Optional.of(new Closing(entry.by(), closed.words(), entry.at())));
            case CircleEvent _, ConsentEvent _, PreparationEvent _, RehearsalEvent _, InvitationEvent _,
                 ConversationEvent _, OptionsEvent _, WellbeingEvent _, FirstDayEvent _, AsideEvent _, NetworkEvent _, FamilyMapEvent _
                 -> now;
        };
    }

    private FollowThrough evolve(FollowThroughEvent event, SeatId by, Instant at) {
        return switch (event) {
            case FollowThroughEvent.DateChosen chosen -> dates(Copies.with(dates, chosen.item(),
                    new CheckInDate(chosen.item(), chosen.at(), chosen.how())));
            case FollowThroughEvent.DateCancelled cancelled -> dates(Copies.without(dates, cancelled.item()));
            case FollowThroughEvent.CheckedIn in -> new FollowThrough(clearance, plan, dates,
                    Copies.with(checkIns, new CheckedIn(by, in.ease(), in.words(), in.sharing(), at)), reviews, closing);
            case FollowThroughEvent.PlanReviewed reviewed -> new FollowThrough(clearance, plan, dates, checkIns,
                    Copies.with(reviews, new Reviewed(by, reviewed.words(), at)), closing);
            case FollowThroughEvent.Reminded _ -> this;
        };
    }

    @Override
    public Decision decide(FollowThroughCommand command, Viewer by, Instant at) {
        return Restriction.respected(members(), by, decided(command, by, at));
    }

    private Decision decided(FollowThroughCommand command, Viewer by, Instant at) {
        if (!members().isMember(by.seat())) {
            return refused(FollowThroughReason.NOT_YOURS);
        }
        if (members().closed() && !(command instanceof FollowThroughCommand.Close)) {
            return refused(FollowThroughReason.CLOSED);
        }
        return switch (command) {
            case FollowThroughCommand.ChooseDate choose -> chooseDate(choose, by, at);
            case FollowThroughCommand.CancelDate cancel -> cancelDate(cancel.item(), by);
            case FollowThroughCommand.WantReminders _ -> wantsReminders(by.seat()) ? happened()
                    : happened(new ConsentEvent.Given(Purpose.REMINDERS));
            case FollowThroughCommand.StopReminders _ -> wantsReminders(by.seat())
                    ? happened(new ConsentEvent.Withdrawn(Purpose.REMINDERS)) : happened();
            case FollowThroughCommand.CheckIn checkIn -> checkIn(checkIn, by);
            case FollowThroughCommand.Review review -> review(review.words().strip(), by);
            case FollowThroughCommand.Close close -> close(close.words().strip(), by);
        };
    }

    /** Only the person chooses dates, once there is a plan to come back to. */
    private Decision chooseDate(FollowThroughCommand.ChooseDate choose, Viewer by, Instant at) {
        if (!by.isPerson()) {
            return refused(FollowThroughReason.NOT_YOURS);
        }
        if (!plan.begun()) {
            return refused(FollowThroughReason.NO_PLAN);
        }
        if (choose.when().isEmpty()) {
            return refused(FollowThroughReason.NO_TIME);
        }
        LocalDateTime when = choose.when().get();
        if (!when.atZone(members().zone()).toInstant().isAfter(at)) {
            return refused(FollowThroughReason.TIME_PASSED);
        }
        if (choose.how().isEmpty()) {
            return refused(FollowThroughReason.NO_HOW);
        }
        String how = choose.how().get().name();
        boolean same = dates.values().stream().anyMatch(date -> date.when().equals(when) && date.how().equals(how));
        return same ? happened() : happened(new FollowThroughEvent.DateChosen(choose.item(), when, how));
    }

    private Decision cancelDate(ItemId item, Viewer by) {
        if (!by.isPerson()) {
            return refused(FollowThroughReason.NOT_YOURS);
        }
        return dates.containsKey(item) ? happened(new FollowThroughEvent.DateCancelled(item)) : happened();
    }

    /** Supporters and the person, each about themselves, from the first day on. */
    private Decision checkIn(FollowThroughCommand.CheckIn checkIn, Viewer by) {
        if (by.isInterventionist()) {
            return refused(FollowThroughReason.NOT_YOURS);
        }
        if (checkIn.ease().filter(ease -> ease >= 0 && ease <= EASIEST).isEmpty()) {
            return refused(FollowThroughReason.NO_EASE);
        }
        if (checkIn.sharing().isEmpty()) {
            return refused(FollowThroughReason.NO_SHARING);
        }
        String words = checkIn.words().strip();
        return words.length() > LONGEST ? refused(FollowThroughReason.TOO_LONG)
                : happened(new FollowThroughEvent.CheckedIn(checkIn.ease().get(), words, checkIn.sharing().get()));
    }

    private Decision review(String words, Viewer by) {
        if (by.isSupporter()) {
            return refused(FollowThroughReason.NOT_YOURS);
        }
        if (!plan.begun()) {
            return refused(FollowThroughReason.NO_PLAN);
        }
        if (words.isEmpty()) {
            return refused(FollowThroughReason.NO_REVIEW);
        }
        return words.length() > LONGEST ? refused(FollowThroughReason.REVIEW_TOO_LONG)
                : happened(new FollowThroughEvent.PlanReviewed(words));
    }

    private Decision close(String words, Viewer by) {
        if (by.isSupporter()) {
            return refused(FollowThroughReason.NOT_YOURS);
        }
        if (members().closed()) {
            return happened();
        }
        return words.length() > LONGEST ? refused(FollowThroughReason.TOO_LONG) : happened(new CircleEvent.Closed(words));
    }

    public Members members() {
        return clearance.members();
    }

    /** The dates that are still to come, soonest first. */
    public List<CheckInDate> upcoming(Instant now) {
        LocalDateTime here = LocalDateTime.ofInstant(now, members().zone());
        return dates.values().stream().filter(date -> date.when().isAfter(here))
                .sorted(Comparator.comparing(CheckInDate::when)).toList();
    }

    public boolean wantsReminders(SeatId seat) {
        return clearance.agrees(seat, Purpose.REMINDERS);
    }

    /** Seats to remind of a date: who asked for it, while anything may be sent at all and the circle is open. */
    public Set<SeatId> toRemind() {
        if (members().closed() || !clearance.maySend()) {
            return Set.of();
        }
        return members().seats().values().stream().filter(seat -> !seat.left()).map(Seat::id)
                .filter(this::wantsReminders).collect(Collectors.toUnmodifiableSet());
    }

    private FollowThrough dates(Map<ItemId, CheckInDate> changed) {
        return new FollowThrough(clearance, plan, Collections.unmodifiableMap(changed), checkIns, reviews, closing);
    }
}
