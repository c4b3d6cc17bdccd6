package org.openchair.familymap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.openchair.circle.Members;
import org.openchair.circle.Restriction;
import org.openchair.consent.Clearance;
import org.openchair.events.AsideEvent;
import org.openchair.events.CircleEvent;
import org.openchair.events.ConsentEvent;
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
import org.openchair.events.Viewer;
import org.openchair.events.WellbeingEvent;
import org.openchair.journal.Copies;
import org.openchair.journal.Deciding;
import org.openchair.journal.Decision;
import org.openchair.journal.Reason;

/**
 * Who belongs to whom, drawn by the circle, and whose figure is whose.
 *
 * @param seats  which figure is which human of the circle
 * @param theirs figures the person has put right or hidden: nobody else changes them any more
 * @param hidden figures of which the person shows only the place
 */
public record FamilyMap(Clearance clearance, Family family, Map<ItemId, SeatId> seats, Set<ItemId> theirs, Set<ItemId> hidden,
                        Concerns concerns) implements Deciding<FamilyMap, FamilyMapCommand> {
    public static final FamilyMap NONE =
            new FamilyMap(Clearance.NONE, Family.NOBODY, Map.of(), Set.of(), Set.of(), Concerns.NONE);
    static final int MOST = 200;
    static final int LONGEST_NAME = 80;
    static final int LONGEST_WORDS = 1_000;

    @Override
    public FamilyMap evolve(Entry entry) {
        FamilyMap now = new FamilyMap(clearance.evolve(entry), family, seats, theirs, hidden, concerns);
        return switch (entry.event()) {
            case FamilyMapEvent event -> now.evolve(event, entry.by(), entry.at());
            case CircleEvent _, ConsentEvent _, PreparationEvent _, NetworkEvent _, RehearsalEvent _, FirstDayEvent _, AsideEvent _,
                 InvitationEvent _, ConversationEvent _, OptionsEvent _, PlanEvent _, FollowThroughEvent _, WellbeingEvent _ -> now;
        };
    }

    private FamilyMap evolve(FamilyMapEvent event, SeatId by, Instant at) {
        FamilyMap drawn = new FamilyMap(clearance, Drawn.after(family, event), seats, theirs, hidden, concerns.evolve(event, by, at));
        return switch (event) {
            case FamilyMapEvent.FigureDrawn figure -> drawn.seat(figure.item(), figure.seat());
            case FamilyMapEvent.FigureChanged figure -> drawn.seat(figure.item(), figure.seat());
            case FamilyMapEvent.FigureErased erased -> drawn.seat(erased.item(), Optional.empty());
            case FamilyMapEvent.OwnFigureCorrected corrected -> drawn.own(corrected.figure(), hidden.contains(corrected.figure()));
            case FamilyMapEvent.OwnFigureHidden own -> drawn.own(own.figure(), true);
            case FamilyMapEvent.OwnFigureShown own -> drawn.own(own.figure(), false);
            case FamilyMapEvent.CoupleDrawn _, FamilyMapEvent.CoupleChanged _, FamilyMapEvent.CoupleErased _, FamilyMapEvent.ChildPlaced _,
                 FamilyMapEvent.ChildReleased _, FamilyMapEvent.ChildrenOrdered _, FamilyMapEvent.HouseholdDrawn _,
                 FamilyMapEvent.HouseholdErased _, FamilyMapEvent.BondDrawn _, FamilyMapEvent.BondErased _, FamilyMapEvent.ConcernReported _,
                 FamilyMapEvent.ConcernTakenBack _, FamilyMapEvent.SelfIdentified _, FamilyMapEvent.SelfIdentificationTakenBack _ -> drawn;
        };
    }

    @Override
    public Decision decide(FamilyMapCommand command, Viewer by, Instant at) {
        return Restriction.respected(members(), by, decided(command, by, at));
    }

    private Decision decided(FamilyMapCommand command, Viewer by, Instant at) {
        if (members().closed()) {
            return Decision.refused(FamilyMapReason.CLOSED);
        }
        if (!members().isMember(by.seat())) {
            return Decision.refused(FamilyMapReason.NOT_YOURS);
        }
        int year = LocalDate.ofInstant(at, members().zone()).getYear();
        return switch (command) {
            case FamilyMapCommand.Draw draw -> drawn(by, () -> Figures.draw(this, draw, year));
            case FamilyMapCommand.Change change -> drawn(by, () -> Figures.change(this, change, year));
            case FamilyMapCommand.Erase erase -> taken(by, () -> Figures.erase(this, erase.figure()));
            case FamilyMapCommand.Join join -> drawn(by, () -> Joined.join(this, join, by));
            case FamilyMapCommand.ChangeCouple change -> drawn(by, () -> Joined.changeCouple(this, change, year));
            case FamilyMapCommand.EraseCouple erase -> taken(by, () -> Joined.eraseCouple(this, erase.couple()));
            case FamilyMapCommand.ReleaseChild release -> taken(by, () -> Joined.release(this, release.child(), release.of()));
            case FamilyMapCommand.MoveEarlier move -> drawn(by, () -> Joined.moveEarlier(this, move.child(), move.of()));
            case FamilyMapCommand.DrawHousehold draw -> drawn(by, () -> Joined.household(this, draw));
            case FamilyMapCommand.EraseHousehold erase -> taken(by, () -> Joined.eraseHousehold(this, erase.household()));
            case FamilyMapCommand.EraseBond erase -> taken(by, () -> Joined.eraseBond(this, erase.bond(), by));
            case FamilyMapCommand.Report report -> drawn(by, () -> Worries.report(this, report, by));
            case FamilyMapCommand.TakeReportBack back -> Worries.takeBack(this, back.item(), by);
            case FamilyMapCommand.SelfIdentify said -> Worries.selfIdentify(this, said, by);
            case FamilyMapCommand.TakeSelfIdentificationBack back -> Worries.takeSelfIdentificationBack(this, back.concern(), by);
            case FamilyMapCommand.Correct correct -> own(by, figure -> Figures.correct(this, figure, correct, year));
            case FamilyMapCommand.Hide _ -> own(by, figure -> hidden.contains(figure) ? Decision.happened()
                    : Decision.happened(new FamilyMapEvent.OwnFigureHidden(figure)));
            case FamilyMapCommand.Show _ -> own(by, figure -> hidden.contains(figure)
                    ? Decision.happened(new FamilyMapEvent.OwnFigureShown(figure)) : Decision.happened());
            case FamilyMapCommand.Import read -> drawn(by, () -> Figures.add(this, read.read()));
        };
    }

    /** Supporters and the interventionist draw, while the person lets the circle work at all. */
    private Decision drawn(Viewer by, Supplier<Decision> rest) {
        return !by.prepares() ? Decision.refused(FamilyMapReason.NOT_YOURS) : resting().map(Decision::refused).orElseGet(rest);
    }

    /** Why nothing is added now: the person asked that nobody writes to them, or about them. */
    Optional<Reason> resting() {
        return clearance.contact() == Clearance.Contact.REFUSED ? Optional.of(FamilyMapReason.CONTACT_REFUSED)
                : members().restricted() ? Optional.of(Restriction.ASKED_FOR) : Optional.empty();
    }

    /** What is kept of a family can become less at any time. */
    private static Decision taken(Viewer by, Supplier<Decision> rest) {
        return !by.prepares() ? Decision.refused(FamilyMapReason.NOT_YOURS) : rest.get();
    }

    /** Only the person puts right or hides their own figure. */
    private Decision own(Viewer by, java.util.function.Function<ItemId, Decision> rest) {
        return by.isPerson() ? figureOf(by.seat()).map(rest).orElse(Decision.refused(FamilyMapReason.NOT_ON_IT))
                : Decision.refused(FamilyMapReason.NOT_YOURS);
    }

    Members members() {
        return clearance.members();
    }

    /** Which figure is this human. */
    Optional<ItemId> figureOf(SeatId seat) {
        return family.figures().stream().map(Family.Figure::id).filter(id -> seat.equals(seats.get(id))).findFirst();
    }

    Optional<SeatId> seatOf(ItemId figure) {
        return Optional.ofNullable(seats.get(figure));
    }

    boolean isPerson(ItemId figure) {
        return seatOf(figure).flatMap(members()::seat).filter(seat -> seat.role() == org.openchair.events.Role.PERSON).isPresent();
    }

    /** How many people are on it. */
    public int people() {
        return family.figures().size();
    }

    /** How many generations stand one above the other. */
    public int generations() {
        Map<ItemId, Integer> depth = new HashMap<>();
        for (int round = 0; round < family.figures().size(); round++) {
            family.children().forEach(child -> family.parents(child).forEach(parent ->
                    depth.merge(child.child(), depth.getOrDefault(parent, 1) + 1, Math::max)));
        }
        return family.figures().isEmpty() ? 0 : depth.values().stream().reduce(1, Math::max);
    }

    private FamilyMap seat(ItemId figure, Optional<SeatId> seat) {
        return new FamilyMap(clearance, family, Copies.with(seats, figure, seat), theirs, hidden, concerns);
    }

    private FamilyMap own(ItemId figure, boolean hides) {
        Set<ItemId> own = new LinkedHashSet<>(theirs);
        Set<ItemId> away = new LinkedHashSet<>(hidden);
        own.add(figure);
        boolean _ = hides ? away.add(figure) : away.remove(figure);
        return new FamilyMap(clearance, family, seats, own, away, concerns);
    }
}
