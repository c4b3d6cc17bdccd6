package org.openchair.conversation;

import static org.openchair.journal.Decision.happened;
import static org.openchair.journal.Decision.refused;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openchair.circle.Members;
import org.openchair.circle.Restriction;
import org.openchair.consent.Clearance;
import org.openchair.events.*;
import org.openchair.conversation.ConversationCommand.*;
import org.openchair.journal.Deciding;
import org.openchair.journal.Decision;

/**
 * The meeting, after a yes that both sides agreed on and once safety is settled.
 *
 * @param spent whether the yes was already used for a conversation that ended
 */
public record Conversation(Clearance clearance, Yes yes, Room room, Spoken spoken, boolean spent)
        implements Deciding<Conversation, ConversationCommand> {
    public static final Conversation NONE = new Conversation(Clearance.NONE, Yes.NONE, Room.NONE, Spoken.NONE, false);
    static final int LONGEST_WORDS = 10_000;
    static final int LONGEST_LINE = 500;
    static final int MOST_LINES = 40;

    @Override
    public Conversation evolve(Entry entry) {
        Conversation cleared = new Conversation(clearance.evolve(entry), yes, room, spoken, spent);
        return switch (entry.event()) {
            case InvitationEvent event -> cleared.answered(yes.evolve(event));
            case ConversationEvent event -> new Conversation(cleared.clearance, yes,
                    room.evolve(event, entry.by(), entry.at()), spoken.evolve(event, entry.by(), entry.at()),
                    spent || event instanceof ConversationEvent.Ended);
            // Whoever gives up their seat is not in the room any more either.
            case CircleEvent.Left _ -> new Conversation(cleared.clearance, yes, room.left(entry.by()), spoken, spent);
            case CircleEvent.Unseated unseated -> new Conversation(cleared.clearance, yes, room.left(unseated.seat()), spoken, spent);
            case CircleEvent _ -> cleared;
            case ConsentEvent _, PreparationEvent _, OptionsEvent _, PlanEvent _, FollowThroughEvent _, WellbeingEvent _, RehearsalEvent _, FirstDayEvent _, AsideEvent _, NetworkEvent _, FamilyMapEvent _ -> cleared;
        };
    }

    // A no, or a new question of when and with whom, closes an open room; a new yes may open one again.
    private Conversation answered(Yes now) {
        return new Conversation(clearance, now, now.isAgreed() ? room : room.ended(), spoken,
                spent && yes.isAgreed() && now.isAgreed());
    }

    @Override
    public Decision decide(ConversationCommand command, Viewer by, Instant at) {
        return Restriction.respected(members(), by, decided(command, by, at));
    }

    private Decision decided(ConversationCommand command, Viewer by, Instant at) {
        if (members().closed() || !members().isMember(by.seat())) {
            return refused(ConversationReason.CLOSED);
        }
        return switch (command) {
            case Open open -> open(open, by, at);
            case Join join -> join(join, by);
            case Leave _ -> room.isPresent(by.seat()) ? happened(new ConversationEvent.Left()) : happened();
            case End _ -> end(by);
            case Confirm confirm -> spoken.confirm(confirm, by);
            case Unsay unsay -> spoken.unsay(unsay, by);
            case ReachPart _, ChangeAgenda _, ProposeRule _, StrikeRule _, AgreeToRules _, GiveTurn _, Say _, WriteFor _,
                 AskBreak _, Pause _, Resume _ -> isIn(by) ? decideInside(command, by) : refused(whyOutside());
        };
    }

    private Decision decideInside(ConversationCommand command, Viewer by) {
        return switch (command) {
            case ReachPart reach -> reachPart(reach, by);
            case ChangeAgenda change -> changeAgenda(change, by);
            case ProposeRule propose -> room.rules().propose(propose);
            case StrikeRule strike -> room.rules().strike(strike, by);
            case AgreeToRules agree -> room.rules().agree(agree, by);
            case GiveTurn give -> giveTurn(give, by);
            case Say say -> spoken.say(say, by);
            case WriteFor write -> room.came().contains(write.speaker())
                    ? spoken.writeFor(write, by) : refused(ConversationReason.NO_SPEAKER);
            case AskBreak ask -> askBreak(ask, by);
            case Pause _ -> room.pausedBy().isPresent() ? happened() : happened(new ConversationEvent.Paused());
            case Resume _ -> resume(by);
            case Open _, Join _, Leave _, End _, Confirm _, Unsay _ -> refused(ConversationReason.NOT_OPEN);
        };
    }

    /** No surprise (rule 1) and safety first (rule 5): a room opens after an agreed yes, once all were asked again and nothing holds it. */
    private Decision open(Open open, Viewer by, Instant at) {
        boolean again = by.isPerson() && room.opened() > 0;
        if (!by.isInterventionist() && !again) {
            return refused(ConversationReason.NOT_YOURS);
        }
        if (isOpen()) {
            return happened();
        }
        if (!yes.isAgreed()) {
            return refused(ConversationReason.NO_YES);
        }
        if (spent && !again) {
            return refused(ConversationReason.SPENT);
        }
        if (!yes.away().isEmpty() && !by.isPerson()) {
            return refused(ConversationReason.SOMEBODY_TO_TELL);
        }
        if (!clearance.mayMeet(at)) {
            // The person learns only that it is not time: what it waits for was answered by others, alone.
            return refused(by.isPerson() ? ConversationReason.NOT_READY : ConversationReason.whyNotSafe(clearance, at));
        }
        if (again) {
            return happened(new ConversationEvent.Opened(room.agenda(), room.rules().words()));
        }
        return faultIn(open.agenda(), ConversationReason.NO_AGENDA, ConversationReason.LONG_AGENDA)
                .or(() -> faultIn(open.rules(), ConversationReason.NO_RULES, ConversationReason.LONG_RULES))
                .map(Decision::refused)
                .orElseGet(() -> happened(new ConversationEvent.Opened(open.agenda(), open.rules())));
    }

    private Decision join(Join join, Viewer by) {
        if (!isOpen()) {
            return refused(whyOutside());
        }
        if (!isExpected(by.seat())) {
            return refused(ConversationReason.NOT_EXPECTED);
        }
        boolean already = Optional.of(join.remote()).equals(Optional.ofNullable(room.present().get(by.seat())));
        return already ? happened() : happened(new ConversationEvent.Joined(join.remote()));
    }

    private Decision end(Viewer by) {
        return by.isSupporter() ? refused(ConversationReason.NOT_YOURS)
                : isOpen() ? happened(new ConversationEvent.Ended()) : happened();
    }

    private Decision reachPart(ReachPart reach, Viewer by) {
        if (!by.isInterventionist()) {
            return refused(ConversationReason.NOT_YOURS);
        }
        if (reach.part() < 0 || reach.part() >= room.agenda().size()) {
            return refused(ConversationReason.NO_SUCH_PART);
        }
        return reach.part() == room.part() ? happened() : happened(new ConversationEvent.PartReached(reach.part()));
    }

    private Decision changeAgenda(ChangeAgenda change, Viewer by) {
        if (!by.isInterventionist()) {
            return refused(ConversationReason.NOT_YOURS);
        }
        if (change.agenda().equals(room.agenda())) {
            return happened();
        }
        if (change.seen() != room.agendaVersion()) {
            return refused(ConversationReason.AGENDA_CHANGED);
        }
        return faultIn(change.agenda(), ConversationReason.NO_AGENDA, ConversationReason.LONG_AGENDA).map(Decision::refused)
                .orElseGet(() -> happened(new ConversationEvent.AgendaChanged(room.agendaVersion() + 1, change.agenda())));
    }

    /** The interventionist gives the turn; whoever speaks may pass it on. */
    private Decision giveTurn(GiveTurn give, Viewer by) {
        boolean speaking = room.turn().filter(turn -> turn.speaker().equals(by.seat())).isPresent();
        if (!by.isInterventionist() && !speaking) {
            return refused(ConversationReason.NOT_YOURS);
        }
        if (room.pausedBy().isPresent()) {
            return refused(ConversationReason.PAUSED);
        }
        if (!room.isPresent(give.to())) {
            return refused(ConversationReason.NOT_HERE);
        }
        boolean already = room.turn().filter(turn -> turn.speaker().equals(give.to())).isPresent();
        return already ? happened() : happened(new ConversationEvent.TurnGiven(give.to()));
    }

    private Decision askBreak(AskBreak ask, Viewer by) {
        boolean asked = room.breaks().stream()
                .anyMatch(wish -> wish.by().equals(by.seat()) && (wish.openly() || !ask.openly()));
        return asked ? happened() : happened(new ConversationEvent.BreakAsked(ask.openly()));
    }

    /** Anyone pauses; the interventionist or whoever paused goes on. */
    private Decision resume(Viewer by) {
        if (room.pausedBy().isEmpty()) {
            return happened();
        }
        return by.isInterventionist() || room.pausedBy().filter(by.seat()::equals).isPresent()
                ? happened(new ConversationEvent.Resumed()) : refused(ConversationReason.NOT_YOURS);
    }

    static Optional<ConversationReason> faultIn(List<String> lines, ConversationReason none, ConversationReason tooLong) {
        if (lines.isEmpty()) {
            return Optional.of(none);
        }
        boolean fits = lines.size() <= MOST_LINES && lines.stream().allMatch(line -> line.length() <= LONGEST_LINE);
        return fits ? Optional.empty() : Optional.of(tooLong);
    }

    private boolean isIn(Viewer by) {
        return isOpen() && room.isPresent(by.seat());
    }

    private ConversationReason whyOutside() {
        return isOpen() ? ConversationReason.NOT_IN_THE_ROOM : ConversationReason.NOT_OPEN;
    }

    public Members members() {
        return clearance.members();
    }

    /** Whether people can be in the room now. */
    public boolean isOpen() {
        return room.open();
    }

    /** Whether the room was opened at least once: from then on a plan may begin. */
    public boolean wasOpened() {
        return room.opened() > 0;
    }

    /** Whether there was a conversation and none is open or agreed on now. */
    public boolean isOver() {
        return wasOpened() && !isOpen() && (spent || !yes.isAgreed());
    }

    /** Whether the interventionist could open the room now. Only they know of everything this asks. */
    public boolean mayOpen(Instant at) {
        return yes.isAgreed() && clearance.mayMeet(at) && !isOpen() && !spent;
    }

    /** Whether the person said yes to meeting with this seat. */
    public boolean isExpected(SeatId seat) {
        return members().seat(seat).filter(known -> !known.left()).isPresent()
                && (!members().seat(seat).orElseThrow().isSupporter()
                || yes.proposal().filter(proposal -> proposal.people().contains(seat)).isPresent());
    }
}
