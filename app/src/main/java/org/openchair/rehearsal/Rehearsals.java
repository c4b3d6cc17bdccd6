package org.openchair.rehearsal;

import static org.openchair.journal.Decision.happened;
import static org.openchair.journal.Decision.refused;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openchair.circle.Members;
import org.openchair.circle.Restriction;
import org.openchair.circle.Seat;
import org.openchair.consent.Clearance;
import org.openchair.events.*;
import org.openchair.events.RehearsalEvent.Planned;
import org.openchair.events.RehearsalEvent.Playing;
import org.openchair.events.WellbeingEvent;
import org.openchair.journal.Copies;
import org.openchair.journal.Deciding;
import org.openchair.journal.Decision;

/** Who plays whom, when, and what was learned. Among the supporters: it stays a preparation meeting. */
record Rehearsals(Clearance clearance, Map<ItemId, Rehearsal> all) implements Deciding<Rehearsals, RehearsalsCommand> {
    static final Rehearsals NONE = new Rehearsals(Clearance.NONE, Map.of());
    private static final int LONGEST = 10_000;
    private static final int LONGEST_LINE = 300;

    record Rehearsal(Planned planned, SeatId by, Optional<RehearsalEvent.Learned> learned) {}

    @Override
    public Rehearsals evolve(Entry entry) {
        Rehearsals now = new Rehearsals(clearance.evolve(entry), all);
        return switch (entry.event()) {
            case RehearsalEvent event -> now.evolve(event, entry.by());
            case CircleEvent _, ConsentEvent _, PreparationEvent _, FirstDayEvent _, AsideEvent _, InvitationEvent _,
                 ConversationEvent _, OptionsEvent _, PlanEvent _, FollowThroughEvent _, WellbeingEvent _,
                 NetworkEvent _, FamilyMapEvent _ -> now;
        };
    }

    private Rehearsals evolve(RehearsalEvent event, SeatId by) {
        return switch (event) {
            case Planned planned -> with(planned.item(), Optional.of(new Rehearsal(planned, by, Optional.empty())));
            case RehearsalEvent.Learned learned -> find(learned.item()).map(old -> with(learned.item(),
                    Optional.of(new Rehearsal(old.planned, old.by, Optional.of(learned))))).orElse(this);
            case RehearsalEvent.Cancelled cancelled -> with(cancelled.item(), Optional.empty());
            case RehearsalEvent.BranchPrepared _, RehearsalEvent.BranchCleared _, RehearsalEvent.LineSettled _,
                 RehearsalEvent.LineReopened _, RehearsalEvent.LineWished _, RehearsalEvent.WishTakenBack _ -> this;
        };
    }

    private Rehearsals with(ItemId item, Optional<Rehearsal> rehearsal) {
        return new Rehearsals(clearance, Copies.with(all, item, rehearsal));
    }

    @Override
    public Decision decide(RehearsalsCommand command, Viewer by, Instant at) {
        return Restriction.respected(members(), by, decided(command, by, at));
    }

    private Decision decided(RehearsalsCommand command, Viewer by, Instant at) {
        if (members().closed()) {
            return refused(RehearsalsReason.CLOSED);
        }
        if (!by.prepares() || !members().isMember(by.seat())) {
            return refused(RehearsalsReason.NOT_YOURS);
        }
        // They began themselves: nothing is practised about them without them.
        if (members().isBegun()) {
            return refused(RehearsalsReason.BEGUN);
        }
        return switch (command) {
            case RehearsalsCommand.Plan plan -> plan(plan);
            case RehearsalsCommand.Learn learn -> learn(learn);
            case RehearsalsCommand.Cancel cancel -> find(cancel.item()).filter(found -> found.learned.isEmpty())
                    .filter(found -> by.isInterventionist() || found.by.equals(by.seat()))
                    .map(_ -> happened(new RehearsalEvent.Cancelled(cancel.item()))).orElseGet(Decision::happened);
        };
    }

    private Decision plan(RehearsalsCommand.Plan plan) {
        String about = plan.about().strip();
        if (contactRefused()) {
            return refused(RehearsalsReason.CONTACT_REFUSED);
        }
        if (plan.on().isEmpty()) {
            return refused(RehearsalsReason.NO_DAY);
        }
        if (about.length() > LONGEST_LINE) {
            return refused(RehearsalsReason.ABOUT_TOO_LONG);
        }
        return cast(plan.cast()).map(Decision::refused).orElseGet(() ->
                happened(new Planned(plan.item(), plan.on().get(), plan.piece(), about, List.copyOf(plan.cast()))));
    }

    /** At least two of those who prepare; the person's voice is lent by one of them at most, and nobody plays twice. */
    private Optional<RehearsalsReason> cast(List<Playing> cast) {
        Set<SeatId> players = cast.stream().map(Playing::player).collect(Collectors.toSet());
        if (players.size() < 2 || players.size() < cast.size() || !players.stream().allMatch(seat -> helpers().stream().anyMatch(helper -> helper.id().equals(seat)))) {
            return Optional.of(RehearsalsReason.TOO_FEW);
        }
        long voices = cast.stream().filter(playing -> members().person().filter(seat -> seat.id().equals(playing.plays())).isPresent()).count();
        return voices > 1 ? Optional.of(RehearsalsReason.TWO_VOICES) : Optional.empty();
    }

    private Decision learn(RehearsalsCommand.Learn learn) {
        RehearsalEvent.Learned now = new RehearsalEvent.Learned(learn.item(), learn.learned().strip(), learn.change().strip());
        Optional<Rehearsal> rehearsal = find(learn.item());
        if (rehearsal.isEmpty() || rehearsal.get().learned.filter(now::equals).isPresent()) {
            return happened();
        }
        if (now.learned().isEmpty() || now.learned().length() > LONGEST) {
            return refused(now.learned().isEmpty() ? RehearsalsReason.NO_LESSON : RehearsalsReason.LESSON_TOO_LONG);
        }
        return now.change().length() > LONGEST ? refused(RehearsalsReason.CHANGE_TOO_LONG) : happened(now);
    }

    Optional<Rehearsal> find(ItemId item) {
        return Optional.ofNullable(all.get(item));
    }

    /** Who can play: everybody but the person. */
    List<Seat> helpers() {
        return members().helpers();
    }

    boolean contactRefused() {
        return clearance.contact() == Clearance.Contact.REFUSED;
    }

    Members members() {
        return clearance.members();
    }
}
