package org.openchair.invitation;

import static org.openchair.journal.Decision.happened;
import static org.openchair.journal.Decision.refused;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openchair.circle.Members;
import org.openchair.circle.Seating;
import org.openchair.events.Entry;
import org.openchair.events.InvitationEvent;
import org.openchair.events.InvitationEvent.Lead;
import org.openchair.events.InvitationEvent.Proposal;
import org.openchair.events.SeatId;
import org.openchair.events.Viewer;
import org.openchair.journal.Copies;
import org.openchair.journal.Deciding;
import org.openchair.journal.Decision;

/**
 * Whether and when each is reminded of the conversation that was agreed on: for themselves, by their own choice.
 *
 * @param chosen what each wants for themselves, with the entry that said so
 * @param talk   when the conversation is, as both sides agreed
 * @param since  the entry with which that was last so
 */
public record Reminders(Invitation invitation, Map<SeatId, Choice> chosen, Optional<LocalDateTime> talk, long since)
        implements Deciding<Reminders, ReminderCommand> {
    public static final Reminders NONE = new Reminders(Invitation.NONE, Map.of(), Optional.empty(), 0);

    record Choice(Lead lead, long since) {}

    /**
     * A reminder that is to leave.
     *
     * @param mark tells it from an earlier one of the same seat, which is not to leave any more
     */
    public record Due(SeatId seat, Instant at, Instant talk, long mark) {}

    @Override
    public Reminders evolve(Entry entry) {
        Invitation now = invitation.evolve(entry);
        Optional<LocalDateTime> agreed = now.agreedProposal().map(Proposal::at);
        return new Reminders(now, chosen(entry), agreed, agreed.equals(talk) ? since : entry.seq());
    }

    private Map<SeatId, Choice> chosen(Entry entry) {
        return entry.event() instanceof InvitationEvent.ReminderChosen reminder
                ? Copies.with(chosen, entry.by(), new Choice(reminder.lead(), entry.seq()))
                : entry.event() instanceof InvitationEvent.ReminderDropped ? Copies.without(chosen, entry.by()) : chosen;
    }

    @Override
    public Decision decide(ReminderCommand command, Viewer by, Instant at) {
        return switch (command) {
            case ReminderCommand.Choose choose -> choose(choose, by, at);
            case ReminderCommand.Drop _ -> chosen.containsKey(by.seat()) ? happened(new InvitationEvent.ReminderDropped()) : happened();
        };
    }

    private Decision choose(ReminderCommand.Choose choose, Viewer by, Instant at) {
        String email = choose.email().strip();
        Optional<InvitationReason> refusal = Standing.member(invitation, by)
                .or(() -> Standing.contact(invitation))
                .or(() -> by.isPerson() && !invitation.isAsked() ? Optional.of(InvitationReason.NOT_SENT) : Optional.empty())
                .or(() -> talk.isPresent() && !comes(by.seat()) ? Optional.of(InvitationReason.NOT_EXPECTED) : Optional.empty())
                .or(() -> choose.lead().isEmpty() ? Optional.of(InvitationReason.NO_LEAD) : Optional.empty())
                .or(() -> isLate(choose.lead().orElseThrow(), at) ? Optional.of(InvitationReason.REMINDER_LATE) : Optional.empty())
                .or(() -> email.isEmpty() && choose.kept() || !email.isEmpty() && Seating.isEmail(email) ? Optional.empty()
                        : Optional.of(InvitationReason.NO_EMAIL));
        if (refusal.isPresent()) {
            return refused(refusal.get());
        }
        boolean same = email.isEmpty() && Optional.ofNullable(chosen.get(by.seat())).map(Choice::lead).equals(choose.lead());
        return same ? happened() : happened(new InvitationEvent.ReminderChosen(choose.lead().orElseThrow()));
    }

    /** Whether the moment of a reminder has passed already. */
    boolean isLate(Lead lead, Instant now) {
        return starts().filter(start -> !start.minus(before(lead)).isAfter(now)).isPresent();
    }

    /** Everything that is to leave, as it stands. Nothing, where the person lets nobody write any more. */
    public List<Due> due() {
        return chosen.keySet().stream().flatMap(seat -> due(seat).stream()).toList();
    }

    /** What is to leave for one seat, as long as there is a conversation and they are expected there. */
    public Optional<Due> due(SeatId seat) {
        boolean stands = !members().closed() && members().isMember(seat) && invitation.isAsked() && invitation.clearance().maySend() && comes(seat);
        return Optional.ofNullable(chosen.get(seat)).filter(_ -> stands).flatMap(choice -> starts().map(start ->
                new Due(seat, start.minus(before(choice.lead)), start, Math.max(choice.since, since))));
    }

    private boolean comes(SeatId seat) {
        return members().isPerson(seat)
                || invitation.agreedProposal().filter(proposal -> proposal.people().contains(seat)).isPresent();
    }

    private Optional<Instant> starts() {
        return talk.map(at -> at.atZone(members().zone()).toInstant());
    }

    static Duration before(Lead lead) {
        return switch (lead) {
            case DAY_BEFORE -> Duration.ofHours(24);
            case TWO_HOURS_BEFORE -> Duration.ofHours(2);
        };
    }

    public Members members() {
        return invitation.members();
    }
}
