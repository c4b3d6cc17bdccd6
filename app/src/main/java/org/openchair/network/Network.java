package org.openchair.network;

import static org.openchair.journal.Copies.changed;
import static org.openchair.journal.Copies.with;
import static org.openchair.journal.Copies.without;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.openchair.circle.Members;
import org.openchair.circle.Restriction;
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
import org.openchair.events.ItemId;
import org.openchair.events.NetworkEvent;
import org.openchair.events.NetworkEvent.Outcome;
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
 * Who matters around the person, who is better not in the room, and who asks whom.
 *
 * @param absent who is better not in the room, by the line that says so
 */
public record Network(Clearance clearance, Map<ItemId, Somebody> people, Map<ItemId, Absent> absent,
                      Map<ItemId, Asking> askings) implements Deciding<Network, NetworkCommand> {
    public static final Network NONE = new Network(Clearance.NONE, Map.of(), Map.of(), Map.of());

    /** Somebody who matters, as one author knows it. */
    public record Somebody(SeatId by, NetworkEvent.Named named, Instant at) {}

    public record Absent(SeatId by, NetworkEvent.KeptOut out, Instant at) {}

    /** A plan to ask somebody, and what came of it. */
    public record Asking(String name, SeatId asker, String how, Optional<LocalDate> on, Optional<Outcome> outcome,
                         Optional<SeatId> seat) {}

    @Override
    public Network evolve(Entry entry) {
        Network now = new Network(clearance.evolve(entry), people, absent, askings);
        return switch (entry.event()) {
            case NetworkEvent event -> now.evolve(event, entry);
            case CircleEvent _, ConsentEvent _, PreparationEvent _, InvitationEvent _, ConversationEvent _, OptionsEvent _,
                 PlanEvent _, FollowThroughEvent _, WellbeingEvent _, AsideEvent _, FirstDayEvent _, RehearsalEvent _, FamilyMapEvent _ -> now;
        };
    }

    private Network evolve(NetworkEvent event, Entry entry) {
        return switch (event) {
            case NetworkEvent.Named named -> people(with(people, named.item(), new Somebody(entry.by(), named, entry.at())));
            case NetworkEvent.NameTakenBack back -> people(without(people, back.item()));
            case NetworkEvent.KeptOut out -> absent(with(absent, out.item(), new Absent(entry.by(), out, entry.at())));
            case NetworkEvent.LetIn in -> absent(without(absent, in.item()));
            case NetworkEvent.AskingPlanned planned -> askings(with(askings, planned.item(), new Asking(planned.name(),
                    planned.asker(), planned.how(), planned.on(), Optional.empty(), Optional.empty())));
            case NetworkEvent.Answered answered -> askings(changed(askings, map -> map.computeIfPresent(answered.item(), (_, asking) ->
                    new Asking(asking.name, asking.asker, asking.how, asking.on, Optional.of(answered.outcome()), answered.seat()))));
            case NetworkEvent.FunctionWritten _, NetworkEvent.FunctionTakenBack _, NetworkEvent.RoleProposed _,
                 NetworkEvent.RoleTaken _, NetworkEvent.RoleGivenBack _ -> this;
        };
    }

    private Network people(Map<ItemId, Somebody> now) {
        return new Network(clearance, now, absent, askings);
    }

    private Network absent(Map<ItemId, Absent> now) {
        return new Network(clearance, people, now, askings);
    }

    private Network askings(Map<ItemId, Asking> now) {
        return new Network(clearance, people, absent, now);
    }

    @Override
    public Decision decide(NetworkCommand command, Viewer by, Instant at) {
        return Restriction.respected(members(), by, decided(command, by, at));
    }

    private Decision decided(NetworkCommand command, Viewer by, Instant at) {
        Optional<NetworkReason> refusal = standing(clearance, by)
                .or(() -> !by.prepares() ? Optional.of(NetworkReason.NOT_YOURS) : Optional.empty());
        if (refusal.isPresent()) {
            return Decision.refused(refusal.get());
        }
        return switch (command) {
            case NetworkCommand.Name name -> Naming.name(this, name, by);
            case NetworkCommand.TakeNameBack back -> Naming.takeBack(this, back.item(), by);
            case NetworkCommand.KeepOut out -> Naming.keepOut(this, out, by);
            case NetworkCommand.LetIn in -> Naming.letIn(this, in.item(), by);
            case NetworkCommand.PlanAsking plan -> Inviting.plan(this, plan, by);
            case NetworkCommand.Answer answer -> Inviting.answer(this, answer, by);
            case NetworkCommand.LaySeat lay -> Inviting.laySeat(this, lay, by);
        };
    }

    /** Nothing new in a closed circle, from a seat that was given up, or around somebody who wants no contact. */
    static Optional<NetworkReason> standing(Clearance clearance, Viewer by) {
        if (clearance.members().closed()) {
            return Optional.of(NetworkReason.CLOSED);
        }
        if (!clearance.members().isMember(by.seat())) {
            return Optional.of(NetworkReason.NOT_YOURS);
        }
        return clearance.contact() == Clearance.Contact.REFUSED ? Optional.of(NetworkReason.CONTACT_REFUSED) : Optional.empty();
    }

    public Members members() {
        return clearance.members();
    }

    boolean isSupporter(SeatId seat) {
        return members().seat(seat).filter(Seat::isSupporter).filter(found -> !found.left()).isPresent();
    }

    /** How many who matter have no seat and nobody who asks them yet. */
    public long unasked() {
        return people.keySet().stream().filter(item -> !askings.containsKey(item) && !absent.containsKey(item)).count();
    }
}
