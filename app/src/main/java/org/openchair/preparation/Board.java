package org.openchair.preparation;

import static org.openchair.journal.Copies.with;
import static org.openchair.journal.Copies.without;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.openchair.circle.Members;
import org.openchair.events.*;
import org.openchair.events.FirstDayEvent.Thing;
import org.openchair.events.RehearsalEvent.SettingLine;
import org.openchair.events.RehearsalEvent.Situation;
import org.openchair.events.WellbeingEvent;
import org.openchair.journal.Deciding;
import org.openchair.journal.Decision;

/**
 * How far the rest of the preparation is, as far as its reader may know. Nothing can be asked of it.
 *
 * @param barriers   who was asked to see to each; {@link SeatId#HOUSE} for nobody yet
 * @param rehearsals and whether something was learned
 * @param asides     and whether the answer was told
 * @param figures    on the family map
 */
record Board(Members members, Map<ItemId, SeatId> barriers, Map<ItemId, SeatId> waiting, Map<Situation, SeatId> branches,
             Map<ItemId, Boolean> rehearsals, Map<SettingLine, SeatId> settled, Map<String, Thing> things,
             Map<ItemId, Boolean> asides, Map<ItemId, String> figures) implements Deciding<Board, Void> {
    static final Board NONE = new Board(Members.NONE, Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    @Override
    public Board evolve(Entry entry) {
        Board now = new Board(members.evolve(entry), barriers, waiting, branches, rehearsals, settled, things, asides, figures);
        return switch (entry.event()) {
            case PreparationEvent event -> now.evolve(event, entry.by());
            case RehearsalEvent event -> now.evolve(event, entry.by());
            case FirstDayEvent.Arranged ready -> now.things(with(things, entry.by() + "" + ready.thing(), ready.thing()));
            case FirstDayEvent.Dropped dropped -> now.things(without(things, entry.by() + "" + dropped.thing()));
            case AsideEvent.Noted noted -> now.asides(with(asides, noted.item(), false));
            case AsideEvent.Brought brought -> now.asides(with(asides, brought.item(), false));
            case AsideEvent.Told told -> now.asides(with(asides, told.item(), true));
            case AsideEvent.LetGo gone -> now.asides(without(asides, gone.item()));
            case FamilyMapEvent.FigureDrawn figure -> now.figures(with(figures, figure.item(), figure.name()));
            case FamilyMapEvent.FigureErased figure -> now.figures(without(figures, figure.item()));
            case FirstDayEvent.Answered _, AsideEvent.Worded _, AsideEvent.StoodBehind _, AsideEvent.SteppedBack _ -> now;
            case CircleEvent _, ConsentEvent _, InvitationEvent _, ConversationEvent _, OptionsEvent _, PlanEvent _,
                 FollowThroughEvent _, WellbeingEvent _, NetworkEvent _, FamilyMapEvent _ -> now;
        };
    }

    private Board evolve(PreparationEvent event, SeatId by) {
        return switch (event) {
            case PreparationEvent.BarrierNamed named -> barriers(with(barriers, named.item(), SeatId.HOUSE), waiting);
            case PreparationEvent.BarrierTakenBack back -> barriers(without(barriers, back.item()), without(waiting, back.item()));
            case PreparationEvent.BarrierEntrusted asked -> barriers(with(barriers, asked.item(), asked.to()),
                    asked.to().equals(by) ? without(waiting, asked.item()) : with(waiting, asked.item(), asked.to()));
            case PreparationEvent.BarrierTakenOn taken -> barriers(barriers, without(waiting, taken.item()));
            case PreparationEvent.BarrierTried tried -> barriers(barriers, without(waiting, tried.item()));
            case PreparationEvent.BarrierHandedBack back -> barriers(with(barriers, back.item(), SeatId.HOUSE), without(waiting, back.item()));
            case PreparationEvent.BarrierReleased released -> barriers(with(barriers, released.item(), SeatId.HOUSE), without(waiting, released.item()));
            case PreparationEvent.Written _, PreparationEvent.MeetingPlanned _, PreparationEvent.MeetingCancelled _, PreparationEvent.MeetingAnswered _,
                 PreparationEvent.MeetingHeld _, PreparationEvent.DecidedTogether _, PreparationEvent.DecisionEnded _,
                 PreparationEvent.SafetyAnswered _, PreparationEvent.SafetyDecided _, PreparationEvent.SafetyConditionsSet _,
                 PreparationEvent.SafetyConditionMet _, PreparationEvent.QuietWordSaid _, PreparationEvent.QuietWordSettled _,
                 PreparationEvent.MessageWritten _, PreparationEvent.MessageShared _ -> this;
        };
    }

    private Board evolve(RehearsalEvent event, SeatId by) {
        return switch (event) {
            case RehearsalEvent.BranchPrepared prepared -> branches(with(branches, prepared.situation(), by));
            case RehearsalEvent.BranchCleared cleared -> branches(without(branches, cleared.situation()));
            case RehearsalEvent.Planned planned -> rehearsals(with(rehearsals, planned.item(), false));
            case RehearsalEvent.Learned learned -> rehearsals(with(rehearsals, learned.item(), true));
            case RehearsalEvent.Cancelled cancelled -> rehearsals(without(rehearsals, cancelled.item()));
            case RehearsalEvent.LineSettled line -> settled(with(settled, line.line(), by));
            case RehearsalEvent.LineReopened line -> settled(without(settled, line.line()));
            case RehearsalEvent.LineWished line -> settled(without(settled, line.line()));
            case RehearsalEvent.WishTakenBack _ -> this;
        };
    }

    private Board barriers(Map<ItemId, SeatId> now, Map<ItemId, SeatId> asked) {
        return new Board(members, now, asked, branches, rehearsals, settled, things, asides, figures);
    }

    private Board branches(Map<Situation, SeatId> now) {
        return new Board(members, barriers, waiting, now, rehearsals, settled, things, asides, figures);
    }

    private Board rehearsals(Map<ItemId, Boolean> now) {
        return new Board(members, barriers, waiting, branches, now, settled, things, asides, figures);
    }

    private Board settled(Map<SettingLine, SeatId> now) {
        return new Board(members, barriers, waiting, branches, rehearsals, now, things, asides, figures);
    }

    private Board things(Map<String, Thing> now) {
        return new Board(members, barriers, waiting, branches, rehearsals, settled, now, asides, figures);
    }

    private Board asides(Map<ItemId, Boolean> now) {
        return new Board(members, barriers, waiting, branches, rehearsals, settled, things, now, figures);
    }

    private Board figures(Map<ItemId, String> now) {
        return new Board(members, barriers, waiting, branches, rehearsals, settled, things, asides, now);
    }

    Set<Thing> ready() {
        return Set.copyOf(things.values());
    }

    @Override
    public Decision decide(Void command, Viewer by, Instant at) {
        return Decision.happened();
    }
}
