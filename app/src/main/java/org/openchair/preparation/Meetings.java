package org.openchair.preparation;

import static org.openchair.journal.Decision.happened;
import static org.openchair.journal.Decision.refused;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openchair.circle.Members;
import org.openchair.circle.Restriction;
import org.openchair.consent.Clearance;
import org.openchair.events.*;
import org.openchair.journal.Copies;
import org.openchair.journal.Deciding;
import org.openchair.journal.Decision;

/**
 * The supporters' own meetings: who comes, who was there, and what they decided for themselves. They take place with or without
 * the person, and what is decided binds the supporters alone.
 */
record Meetings(Clearance clearance, Map<ItemId, Meeting> all, Map<ItemId, Decided> decided) implements Deciding<Meetings, MeetingsCommand> {
    static final Meetings NONE = new Meetings(Clearance.NONE, Map.of(), Map.of());
    private static final int LONGEST = 2_000;

    /** @param present nothing while nobody said that it took place */
    record Meeting(ItemId item, LocalDateTime when, String place, Map<SeatId, Boolean> answers, Optional<Set<SeatId>> present) {}

    record Decided(ItemId item, ItemId meeting, String words, SeatId by, Instant at) {}

    @Override
    public Meetings evolve(Entry entry) {
        Meetings now = new Meetings(clearance.evolve(entry), all, decided);
        return switch (entry.event()) {
            case PreparationEvent event -> now.evolve(event, entry);
            case CircleEvent _, ConsentEvent _, InvitationEvent _, ConversationEvent _, OptionsEvent _, PlanEvent _,
                 FollowThroughEvent _, WellbeingEvent _, RehearsalEvent _, FirstDayEvent _, AsideEvent _, NetworkEvent _, FamilyMapEvent _ -> now;
        };
    }

    private Meetings evolve(PreparationEvent event, Entry entry) {
        return switch (event) {
            case PreparationEvent.MeetingPlanned planned -> meeting(new Meeting(planned.item(), planned.at(), planned.place(), Map.of(), Optional.empty()));
            case PreparationEvent.MeetingCancelled cancelled -> new Meetings(clearance, Copies.without(all, cancelled.item()), decided);
            case PreparationEvent.MeetingAnswered said -> find(said.item()).map(was -> meeting(new Meeting(was.item, was.when, was.place,
                    Copies.with(was.answers, entry.by(), said.coming()), was.present))).orElse(this);
            case PreparationEvent.MeetingHeld held -> find(held.item()).map(was -> meeting(new Meeting(was.item, was.when, was.place,
                    was.answers, Optional.of(held.present())))).orElse(this);
            case PreparationEvent.DecidedTogether now -> new Meetings(clearance, all, Copies.with(decided, now.item(),
                    new Decided(now.item(), now.meeting(), now.words(), entry.by(), entry.at())));
            case PreparationEvent.DecisionEnded ended -> new Meetings(clearance, all, Copies.without(decided, ended.item()));
            case PreparationEvent.Written _, PreparationEvent.SafetyAnswered _, PreparationEvent.SafetyDecided _, PreparationEvent.SafetyConditionsSet _,
                 PreparationEvent.SafetyConditionMet _, PreparationEvent.QuietWordSaid _, PreparationEvent.QuietWordSettled _,
                 PreparationEvent.MessageWritten _, PreparationEvent.MessageShared _, PreparationEvent.BarrierNamed _, PreparationEvent.BarrierTakenBack _,
                 PreparationEvent.BarrierEntrusted _, PreparationEvent.BarrierTakenOn _, PreparationEvent.BarrierHandedBack _,
                 PreparationEvent.BarrierReleased _, PreparationEvent.BarrierTried _ -> this;
        };
    }

    private Meetings meeting(Meeting now) {
        return new Meetings(clearance, Copies.with(all, now.item, now), decided);
    }

    @Override
    public Decision decide(MeetingsCommand command, Viewer by, Instant at) {
        return Restriction.respected(members(), by, decided(command, by, at));
    }

    private Decision decided(MeetingsCommand command, Viewer by, Instant at) {
        if (members().closed()) {
            return refused(MeetingsReason.CLOSED);
        }
        if (!by.prepares() || !members().isMember(by.seat())) {
            return refused(MeetingsReason.NOT_YOURS);
        }
        return switch (command) {
            case MeetingsCommand.Answer answer -> answer(answer, by, at);
            case MeetingsCommand.Hold hold -> hold(hold, at);
            case MeetingsCommand.Agree agree -> agree(agree, at);
            case MeetingsCommand.End end -> Optional.ofNullable(decided.get(end.item()))
                    .filter(one -> by.isInterventionist() || one.by.equals(by.seat()))
                    .map(_ -> happened(new PreparationEvent.DecisionEnded(end.item()))).orElseGet(Decision::happened);
        };
    }

    /** Each supporter answers for themselves, until it begins. */
    private Decision answer(MeetingsCommand.Answer answer, Viewer by, Instant at) {
        Optional<Meeting> meeting = find(answer.meeting());
        if (!by.isSupporter()) {
            return refused(MeetingsReason.NOT_YOURS);
        }
        if (meeting.isEmpty()) {
            return refused(MeetingsReason.NO_MEETING);
        }
        if (hasBegun(meeting.get(), at)) {
            return refused(MeetingsReason.OVER);
        }
        boolean same = Optional.ofNullable(meeting.get().answers.get(by.seat())).filter(was -> was == answer.coming()).isPresent();
        return same ? happened() : happened(new PreparationEvent.MeetingAnswered(answer.meeting(), answer.coming()));
    }

    /** Anybody of them can note who was there, once it began. */
    private Decision hold(MeetingsCommand.Hold hold, Instant at) {
        Set<SeatId> present = hold.present().stream().filter(seat -> members().helpers().stream().anyMatch(one -> one.id().equals(seat))).collect(Collectors.toSet());
        return begun(hold.meeting(), at).map(Decision::refused).orElseGet(() -> present.isEmpty() ? refused(MeetingsReason.NOBODY)
                : find(hold.meeting()).flatMap(Meeting::present).filter(present::equals).isPresent() ? happened()
                : happened(new PreparationEvent.MeetingHeld(hold.meeting(), present)));
    }

    private Decision agree(MeetingsCommand.Agree agree, Instant at) {
        String words = agree.words().strip();
        if (clearance.contact() == Clearance.Contact.REFUSED) {
            return refused(MeetingsReason.CONTACT_REFUSED);
        }
        return begun(agree.meeting(), at).map(Decision::refused).orElseGet(() -> words.isEmpty() ? refused(MeetingsReason.NO_WORDS)
                : words.length() > LONGEST ? refused(MeetingsReason.TOO_LONG)
                : happened(new PreparationEvent.DecidedTogether(agree.item(), agree.meeting(), words)));
    }

    private Optional<MeetingsReason> begun(ItemId item, Instant at) {
        return find(item).isEmpty() ? Optional.of(MeetingsReason.NO_MEETING)
                : hasBegun(all.get(item), at) ? Optional.empty() : Optional.of(MeetingsReason.NOT_YET);
    }

    boolean hasBegun(Meeting meeting, Instant at) {
        return !meeting.when.isAfter(LocalDateTime.ofInstant(at, members().zone()));
    }

    Optional<Meeting> find(ItemId item) {
        return Optional.ofNullable(all.get(item));
    }

    Members members() {
        return clearance.members();
    }
}
