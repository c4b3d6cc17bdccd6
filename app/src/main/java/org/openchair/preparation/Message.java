package org.openchair.preparation;

import static org.openchair.journal.Decision.happened;
import static org.openchair.journal.Decision.refused;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
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

/**
 * What each supporter would say to the person, as one text: their parts joined, then worded by themselves. It is theirs and the
 * interventionist's until they share it, or say it aloud in the room.
 *
 * @param goodbyes what somebody said when they gave up their seat
 */
public record Message(Clearance clearance, Parts parts, Map<SeatId, Words> written, Map<SeatId, Words> shared,
                      Map<SeatId, Words> goodbyes) implements Deciding<Message, MessageCommand> {
    public static final Message NONE = new Message(Clearance.NONE, Parts.NONE, Map.of(), Map.of(), Map.of());
    static final int LONGEST = 10_000;

    record Words(String words, Instant at) {}

    @Override
    public Message evolve(Entry entry) {
        Message now = new Message(clearance.evolve(entry), parts, written, shared, goodbyes);
        return switch (entry.event()) {
            case PreparationEvent event -> now.evolve(event, entry.by(), entry.at());
            case CircleEvent.SaidGoodbye goodbye ->
                    new Message(now.clearance, parts, written, shared, kept(goodbyes, entry.by(), goodbye.words(), entry.at()));
            case CircleEvent _, ConsentEvent _, InvitationEvent _, NetworkEvent _, RehearsalEvent _, FirstDayEvent _, AsideEvent _, ConversationEvent _, OptionsEvent _,
                 PlanEvent _, FollowThroughEvent _, WellbeingEvent _, FamilyMapEvent _ -> now;
        };
    }

    private Message evolve(PreparationEvent event, SeatId by, Instant at) {
        return switch (event) {
            case PreparationEvent.Written part -> new Message(clearance, parts.evolve(part, by, at), written, shared, goodbyes);
            case PreparationEvent.MessageWritten message ->
                    new Message(clearance, parts, kept(written, by, message.words(), at), shared, goodbyes);
            case PreparationEvent.MessageShared message ->
                    new Message(clearance, parts, written, kept(shared, by, message.words(), at), goodbyes);
            case PreparationEvent.SafetyAnswered _, PreparationEvent.SafetyDecided _, PreparationEvent.SafetyConditionsSet _,
                 PreparationEvent.SafetyConditionMet _, PreparationEvent.QuietWordSaid _, PreparationEvent.QuietWordSettled _,
                 PreparationEvent.BarrierNamed _, PreparationEvent.BarrierTakenBack _, PreparationEvent.BarrierEntrusted _,
                 PreparationEvent.BarrierTakenOn _, PreparationEvent.BarrierHandedBack _, PreparationEvent.BarrierReleased _,
                 PreparationEvent.BarrierTried _, PreparationEvent.MeetingPlanned _, PreparationEvent.MeetingCancelled _, PreparationEvent.MeetingAnswered _,
                 PreparationEvent.MeetingHeld _, PreparationEvent.DecidedTogether _, PreparationEvent.DecisionEnded _ -> this;
        };
    }

    /** An empty text takes it back. */
    private static Map<SeatId, Words> kept(Map<SeatId, Words> all, SeatId by, String words, Instant at) {
        return words.isBlank() ? Copies.without(all, by) : Copies.with(all, by, new Words(words, at));
    }

    @Override
    public Decision decide(MessageCommand command, Viewer by, Instant at) {
        return Restriction.respected(members(), by, decided(command, by, at));
    }

    private Decision decided(MessageCommand command, Viewer by, Instant at) {
        if (members().closed()) {
            return refused(MessageReason.CLOSED);
        }
        if (!by.isSupporter() || by.guest() || !members().isMember(by.seat())) {
            return refused(MessageReason.NOT_YOURS);
        }
        return switch (command) {
            case MessageCommand.Write write -> write(write.words().strip(), by.seat());
            case MessageCommand.TakeBack _ -> written.containsKey(by.seat()) ? happened(new PreparationEvent.MessageWritten("")) : happened();
            case MessageCommand.Share _ -> share(by.seat());
            case MessageCommand.TakeShareBack _ -> shared.containsKey(by.seat()) ? happened(new PreparationEvent.MessageShared("")) : happened();
        };
    }

    private Decision write(String words, SeatId by) {
        if (words.isEmpty()) {
            return refused(MessageReason.NO_WORDS);
        }
        if (words.length() > LONGEST) {
            return refused(MessageReason.TOO_LONG);
        }
        return isSame(written, by, words) ? happened() : happened(new PreparationEvent.MessageWritten(words));
    }

    /** What is shared can reach the person: after a no it would be one more letter. */
    private Decision share(SeatId by) {
        if (!written.containsKey(by)) {
            return refused(MessageReason.NO_WORDS);
        }
        if (!clearance.maySend()) {
            return refused(MessageReason.NOT_NOW);
        }
        String words = written.get(by).words();
        return isSame(shared, by, words) ? happened() : happened(new PreparationEvent.MessageShared(words));
    }

    private static boolean isSame(Map<SeatId, Words> all, SeatId by, String words) {
        return Optional.ofNullable(all.get(by)).filter(known -> known.words.equals(words)).isPresent();
    }

    public Members members() {
        return clearance.members();
    }

    Optional<Words> of(SeatId seat) {
        return Optional.ofNullable(written.get(seat));
    }

    Optional<Words> sharedBy(SeatId seat) {
        return Optional.ofNullable(shared.get(seat));
    }
}
