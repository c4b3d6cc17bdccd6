package org.openchair.preparation;

import static org.openchair.journal.Copies.without;
import static org.openchair.journal.Decision.happened;
import static org.openchair.journal.Decision.refused;
import static org.openchair.preparation.BarrierReason.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.openchair.circle.Members;
import org.openchair.circle.Restriction;
import org.openchair.circle.Seat;
import org.openchair.consent.Clearance;
import org.openchair.events.AsideEvent;
import org.openchair.events.CircleEvent;
import org.openchair.events.ConsentEvent;
import org.openchair.events.ConversationEvent;
import org.openchair.events.Entry;
import org.openchair.events.Event;
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

/** What makes talking hard, with a way through, and who sees to it. Naming one is a rule of {@link Preparation}. */
record Barriers(Clearance clearance, Map<ItemId, Barrier> all) implements Deciding<Barriers, BarrierCommand> {
    static final Barriers NONE = new Barriers(Clearance.NONE, Map.of());

    @Override
    public Barriers evolve(Entry entry) {
        Barriers now = new Barriers(clearance.evolve(entry), all);
        return switch (entry.event()) {
            case PreparationEvent event -> now.evolve(event, entry.by(), entry.at());
            case CircleEvent _, ConsentEvent _, RehearsalEvent _, InvitationEvent _, ConversationEvent _, OptionsEvent _, PlanEvent _, FollowThroughEvent _, WellbeingEvent _, FirstDayEvent _, AsideEvent _, NetworkEvent _, FamilyMapEvent _
                 -> now;
        };
    }

    private Barriers evolve(PreparationEvent event, SeatId by, Instant at) {
        return switch (event) {
            case PreparationEvent.BarrierNamed named -> with(named.item(), old -> old.named(by, named, at));
            case PreparationEvent.BarrierTakenBack back -> new Barriers(clearance, without(all, back.item()));
            case PreparationEvent.BarrierEntrusted asked -> with(asked.item(), old -> old.entrusted(by, asked));
            case PreparationEvent.BarrierTakenOn taken -> with(taken.item(), Barrier::takenOn);
            case PreparationEvent.BarrierHandedBack back -> with(back.item(), old -> old.handedBack(back.words()));
            case PreparationEvent.BarrierTried tried -> with(tried.item(), old -> old.tried(by, tried, at));
            case PreparationEvent.BarrierReleased released -> released(released.item());
            case PreparationEvent.Written _, PreparationEvent.MeetingPlanned _, PreparationEvent.MeetingCancelled _, PreparationEvent.MeetingAnswered _,
                 PreparationEvent.MeetingHeld _, PreparationEvent.DecidedTogether _, PreparationEvent.DecisionEnded _,
                 PreparationEvent.SafetyAnswered _, PreparationEvent.SafetyDecided _, PreparationEvent.SafetyConditionsSet _,
                 PreparationEvent.SafetyConditionMet _, PreparationEvent.QuietWordSaid _, PreparationEvent.QuietWordSettled _,
                 PreparationEvent.MessageWritten _, PreparationEvent.MessageShared _ -> this;
        };
    }

    private Barriers with(ItemId item, UnaryOperator<Barrier> change) {
        return new Barriers(clearance, Copies.with(all, item, change.apply(find(item).orElse(Barrier.of(item)))));
    }

    /** For the one who was asked it is gone with that; the one who named it keeps it. */
    private Barriers released(ItemId item) {
        return find(item).filter(barrier -> barrier.named().isPresent()).map(_ -> with(item, Barrier::released))
                .orElse(new Barriers(clearance, without(all, item)));
    }

    @Override
    public Decision decide(BarrierCommand command, Viewer by, Instant at) {
        return Restriction.respected(members(), by, decided(command, by, at));
    }

    private Decision decided(BarrierCommand command, Viewer by, Instant at) {
        if (members().closed()) {
            return refused(CLOSED);
        }
        if (!by.prepares() || !members().isMember(by.seat())) {
            return refused(NOT_YOURS);
        }
        return switch (command) {
            case BarrierCommand.TakeBack back -> takeBack(back.item(), by);
            case BarrierCommand.Entrust entrust -> entrust(entrust, by, at);
            case BarrierCommand.TakeOn take -> takeOn(take.item(), by);
            case BarrierCommand.HandBack back -> handBack(back, by);
            case BarrierCommand.Try trial -> tryOut(trial, by);
        };
    }

    /** Only by the one who named it. What somebody else named and what is not there are answered alike. */
    private Decision takeBack(ItemId item, Viewer by) {
        Optional<Barrier> barrier = find(item).filter(found -> isNamedBy(found, by));
        List<Event> events = new ArrayList<>();
        barrier.flatMap(Barrier::charge).ifPresent(charge ->
                events.add(new PreparationEvent.BarrierReleased(item, charge.between())));
        barrier.ifPresent(_ -> events.add(new PreparationEvent.BarrierTakenBack(item)));
        return new Decision.Happened(events);
    }

    /** Its words go to one more reader: so the one who named it asks, or the interventionist in words made for that. */
    private Decision entrust(BarrierCommand.Entrust entrust, Viewer by, Instant at) {
        Optional<Barrier> barrier = find(entrust.item()).filter(found -> found.named().isPresent())
                .filter(found -> by.isInterventionist() || isNamedBy(found, by));
        // They began themselves: what makes talking hard goes to the interventionist, not round the person.
        if (members().isBegun()) {
            return refused(BEGUN);
        }
        if (barrier.isEmpty() || contactRefused()) {
            return refused(barrier.isEmpty() ? NOT_YOURS : CONTACT_REFUSED);
        }
        Optional<BarrierReason> reason = wordsRefused(entrust.barrier().strip(), NO_BARRIER, BARRIER_TOO_LONG)
                .or(() -> wordsRefused(entrust.way().strip(), NO_WAY, WAY_TOO_LONG))
                .or(() -> entrust.to().filter(this::mayBeAsked).isEmpty() ? Optional.of(NOBODY) : Optional.empty())
                .or(() -> entrust.until().isEmpty() ? Optional.of(NO_DAY)
                        : entrust.until().filter(day -> day.isBefore(today(at))).map(_ -> DAY_PASSED));
        if (reason.isPresent()) {
            return refused(reason.get());
        }
        SeatId to = entrust.to().orElseThrow();
        var asked = new PreparationEvent.BarrierEntrusted(entrust.item(), between(barrier.get(), to), to,
                entrust.until().orElseThrow(), entrust.barrier().strip(), entrust.way().strip());
        return barrier.get().charge().map(old -> happened(new PreparationEvent.BarrierReleased(entrust.item(), old.between()), asked))
                .orElseGet(() -> happened(asked));
    }

    private static Set<SeatId> between(Barrier barrier, SeatId to) {
        SeatId by = barrier.named().orElseThrow().by();
        return by.equals(to) ? Set.of(to) : Set.of(by, to);
    }

    private Decision takeOn(ItemId item, Viewer by) {
        return charged(item, by).filter(charge -> !charge.takenOn())
                .map(charge -> happened(new PreparationEvent.BarrierTakenOn(item, charge.between()))).orElseGet(Decision::happened);
    }

    private Decision handBack(BarrierCommand.HandBack back, Viewer by) {
        if (back.words().length() > Preparation.LONGEST) {
            return refused(WORDS_TOO_LONG);
        }
        return charged(back.item(), by).filter(charge -> !charge.handedBack())
                .map(charge -> happened(new PreparationEvent.BarrierHandedBack(back.item(), charge.between(), back.words().strip())))
                .orElseGet(Decision::happened);
    }

    /** By those who know of it: who named it, who sees to it, the interventionist. */
    private Decision tryOut(BarrierCommand.Try trial, Viewer by) {
        Optional<Barrier.Charge> charge = find(trial.item()).flatMap(Barrier::charge)
                .filter(found -> by.isInterventionist() || found.between().contains(by.seat()));
        if (charge.isEmpty()) {
            return refused(NOT_YOURS);
        }
        if (trial.holds().isEmpty()) {
            return refused(NOT_SAID);
        }
        String learned = trial.learned().strip();
        Optional<Barrier.Trial> before = charge.get().trial().filter(old -> old.holds() == trial.holds().get() && old.learned().equals(learned));
        return wordsRefused(learned, NO_LESSON, LESSON_TOO_LONG).map(Decision::refused)
                .orElseGet(() -> before.isPresent() ? happened() : happened(new PreparationEvent.BarrierTried(trial.item(),
                        charge.get().between(), trial.holds().get(), learned)));
    }

    private Optional<Barrier.Charge> charged(ItemId item, Viewer by) {
        return find(item).flatMap(Barrier::charge).filter(charge -> charge.to().equals(by.seat()));
    }

    private static boolean isNamedBy(Barrier barrier, Viewer by) {
        return barrier.named().filter(named -> named.by().equals(by.seat())).isPresent();
    }

    private boolean mayBeAsked(SeatId seat) {
        return members().helpers().stream().anyMatch(helper -> helper.id().equals(seat));
    }

    private static Optional<BarrierReason> wordsRefused(String words, BarrierReason none, BarrierReason tooLong) {
        return words.isEmpty() ? Optional.of(none) : words.length() > Preparation.LONGEST ? Optional.of(tooLong) : Optional.empty();
    }

    Optional<Barrier> find(ItemId item) {
        return Optional.ofNullable(all.get(item));
    }

    LocalDate today(Instant at) {
        return LocalDate.ofInstant(at, members().zone());
    }

    boolean contactRefused() {
        return clearance.contact() == Clearance.Contact.REFUSED;
    }

    Members members() {
        return clearance.members();
    }

    /** Who can be asked to see to a way through. */
    List<Seat> helpers() {
        return members().helpers();
    }
}
