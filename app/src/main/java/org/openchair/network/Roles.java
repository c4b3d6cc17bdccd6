package org.openchair.network;

import static org.openchair.journal.Copies.changed;
import static org.openchair.journal.Copies.with;
import static org.openchair.journal.Decision.happened;
import static org.openchair.journal.Decision.refused;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.openchair.circle.Members;
import org.openchair.circle.Seat;
import org.openchair.consent.Clearance;
import org.openchair.events.CircleEvent;
import org.openchair.events.ConsentEvent;
import org.openchair.events.ConversationEvent;
import org.openchair.events.Entry;
import org.openchair.events.FamilyMapEvent;
import org.openchair.events.FirstDayEvent;
import org.openchair.events.AsideEvent;
import org.openchair.events.FollowThroughEvent;
import org.openchair.events.InvitationEvent;
import org.openchair.events.NetworkEvent;
import org.openchair.events.NetworkEvent.Function;
import org.openchair.events.NetworkEvent.MeetingRole;
import org.openchair.events.OptionsEvent;
import org.openchair.events.PlanEvent;
import org.openchair.events.PreparationEvent;
import org.openchair.events.RehearsalEvent;
import org.openchair.events.SeatId;
import org.openchair.events.Viewer;
import org.openchair.events.WellbeingEvent;
import org.openchair.journal.Deciding;
import org.openchair.journal.Decision;

/**
 * What each supporter does in the family, as they say it of themselves, and who does what when the circle meets.
 *
 * @param held by role, whose it is or could be: true once they took it
 */
public record Roles(Clearance clearance, Map<SeatId, Map<Function, Own>> functions,
                    Map<MeetingRole, Map<SeatId, Boolean>> held) implements Deciding<Roles, RolesCommand> {
    public static final Roles NONE = new Roles(Clearance.NONE, Map.of(), Map.of());

    /** What something one does helps, what it costs, and what one could try. */
    public record Own(String helps, String costs, String tryInstead, Instant at) {}

    @Override
    public Roles evolve(Entry entry) {
        Roles now = new Roles(clearance.evolve(entry), functions, held);
        return switch (entry.event()) {
            case NetworkEvent event -> now.evolve(event, entry);
            case CircleEvent.Left _ -> new Roles(now.clearance, functions, without(entry.by()));
            case CircleEvent.Unseated unseated -> new Roles(now.clearance, functions, without(unseated.seat()));
            case CircleEvent _, ConsentEvent _, PreparationEvent _, InvitationEvent _, ConversationEvent _, OptionsEvent _,
                 PlanEvent _, FollowThroughEvent _, WellbeingEvent _, AsideEvent _, FirstDayEvent _, RehearsalEvent _, FamilyMapEvent _ -> now;
        };
    }

    private Roles evolve(NetworkEvent event, Entry entry) {
        return switch (event) {
            case NetworkEvent.FunctionWritten own -> functions(entry.by(), map -> map.put(own.function(),
                    new Own(own.helps(), own.costs(), own.tryInstead(), entry.at())));
            case NetworkEvent.FunctionTakenBack back -> functions(entry.by(), map -> map.remove(back.function()));
            case NetworkEvent.RoleProposed proposed -> held(proposed.role(), map -> map.putIfAbsent(proposed.seat(), false));
            case NetworkEvent.RoleTaken taken -> held(taken.role(), map -> map.put(entry.by(), true));
            case NetworkEvent.RoleGivenBack back -> held(back.role(), map -> map.remove(back.seat()));
            case NetworkEvent.Named _, NetworkEvent.NameTakenBack _, NetworkEvent.KeptOut _, NetworkEvent.LetIn _,
                 NetworkEvent.AskingPlanned _, NetworkEvent.Answered _ -> this;
        };
    }

    private Roles functions(SeatId seat, Consumer<Map<Function, Own>> change) {
        return new Roles(clearance, with(functions, seat, changed(functions.getOrDefault(seat, Map.of()), change)), held);
    }

    private Roles held(MeetingRole role, Consumer<Map<SeatId, Boolean>> change) {
        return new Roles(clearance, functions, with(held, role, changed(held.getOrDefault(role, Map.of()), change)));
    }

    private Map<MeetingRole, Map<SeatId, Boolean>> without(SeatId seat) {
        return changed(held, map -> map.replaceAll((_, seats) -> changed(seats, left -> left.remove(seat))));
    }

    @Override
    public Decision decide(RolesCommand command, Viewer by, Instant at) {
        Optional<NetworkReason> refusal = Network.standing(clearance, by);
        if (refusal.isPresent()) {
            return refused(refusal.get());
        }
        return switch (command) {
            case RolesCommand.Write write -> write(write, by);
            case RolesCommand.TakeBack back -> of(by.seat(), back.function()).isPresent()
                    ? happened(new NetworkEvent.FunctionTakenBack(back.function())) : happened();
            case RolesCommand.Propose propose -> propose(propose, by);
            case RolesCommand.Take take -> take(take.role(), by);
            case RolesCommand.GiveBack back -> giveBack(back, by);
        };
    }

    /** Each writes of themselves alone: there is no field for whose it is. */
    private Decision write(RolesCommand.Write write, Viewer by) {
        List<String> words = List.of(write.helps().strip(), write.costs().strip(), write.tryInstead().strip());
        if (!by.isSupporter()) {
            return refused(NetworkReason.NOT_YOURS);
        }
        if (words.stream().allMatch(String::isEmpty)) {
            return refused(NetworkReason.NOTHING_WRITTEN);
        }
        if (words.stream().anyMatch(text -> text.length() > Naming.LONGEST)) {
            return refused(NetworkReason.TOO_LONG);
        }
        boolean same = of(by.seat(), write.function()).filter(own -> words.equals(List.of(own.helps, own.costs, own.tryInstead))).isPresent();
        return same ? happened()
                : happened(new NetworkEvent.FunctionWritten(write.function(), words.get(0), words.get(1), words.get(2)));
    }

    /** By the interventionist; and the person may say who they would like at their side. */
    private Decision propose(RolesCommand.Propose propose, Viewer by) {
        boolean may = by.isInterventionist() || by.isPerson() && propose.role() == MeetingRole.SUPPORT_PERSON;
        if (!may) {
            return refused(NetworkReason.NOT_YOURS);
        }
        if (members().seat(propose.seat()).filter(Seat::isSupporter).filter(seat -> !seat.left()).isEmpty()) {
            return refused(NetworkReason.NO_SEAT);
        }
        // Only the interventionist knows of it, so only to them it is a reason.
        if (by.isInterventionist() && !clearance.keptOut(List.of(propose.seat())).isEmpty()) {
            return refused(NetworkReason.KEPT_OUT);
        }
        return state(propose.role(), propose.seat()).isPresent() ? happened()
                : happened(new NetworkEvent.RoleProposed(propose.role(), propose.seat()));
    }

    private Decision take(MeetingRole role, Viewer by) {
        if (by.isPerson()) {
            return refused(NetworkReason.NOT_YOURS);
        }
        return state(role, by.seat()).orElse(false) ? happened() : happened(new NetworkEvent.RoleTaken(role));
    }

    /** By whoever has it; a proposal also by the interventionist. */
    private Decision giveBack(RolesCommand.GiveBack back, Viewer by) {
        Optional<Boolean> state = state(back.role(), back.seat());
        boolean own = back.seat().equals(by.seat());
        if (!own && !by.isInterventionist()) {
            return refused(NetworkReason.NOT_YOURS);
        }
        return state.filter(taken -> own || !taken).isPresent()
                ? happened(new NetworkEvent.RoleGivenBack(back.role(), back.seat())) : happened();
    }

    Members members() {
        return clearance.members();
    }

    Optional<Own> of(SeatId seat, Function function) {
        return Optional.ofNullable(functions.getOrDefault(seat, Map.of()).get(function));
    }

    /** Empty where nobody spoke of it; true once the seat took the role. */
    Optional<Boolean> state(MeetingRole role, SeatId seat) {
        return Optional.ofNullable(held.getOrDefault(role, Map.of()).get(seat));
    }

    /** Seats that were asked to do something when the circle meets and did not answer. */
    public List<SeatId> asked() {
        return held.values().stream().flatMap(seats -> seats.entrySet().stream()).filter(seat -> !seat.getValue())
                .map(Map.Entry::getKey).distinct().toList();
    }
}
