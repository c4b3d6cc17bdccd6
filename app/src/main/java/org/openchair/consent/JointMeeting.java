package org.openchair.consent;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.openchair.events.*;
import org.openchair.events.PreparationEvent.SafetyCondition;
import org.openchair.journal.Copies;

/**
 * What sitting down together asks beyond an invitation: answers given for this meeting, everything in place that a
 * decision asked for, and no quiet word that still waits.
 *
 * @param quiet whose quiet words wait for a decision
 * @param open  whether a room is open
 * @param due   whether a yes to meeting was not used yet
 * @param met   the entry with which the last meeting began or ended; 0 before there was one
 */
public record JointMeeting(Map<SeatId, Answered> answered, Map<Concern, Measures> measures, Set<SeatId> quiet,
                           boolean open, boolean due, long met) {
    static final JointMeeting NONE = new JointMeeting(Map.of(), Map.of(), Set.of(), false, false, 0);
    /** How long answers are good for a meeting: a weekend's night shift can still answer, and there is time to decide. */
    public static final Duration FRESH = Duration.ofHours(48);
    private static final Duration ONE_SITTING = Duration.ofHours(12);

    record Answered(long seq, Instant at) {}

    JointMeeting evolve(Entry entry) {
        return switch (entry.event()) {
            case PreparationEvent event -> evolve(event, entry);
            case InvitationEvent event -> evolve(event, entry.seq());
            case ConversationEvent.Opened _ -> met(true, due, entry.seq());
            case ConversationEvent.Ended _ -> met(false, false, entry.seq());
            case ConversationEvent _, CircleEvent _, ConsentEvent _, OptionsEvent _, PlanEvent _, FollowThroughEvent _, WellbeingEvent _,
                 NetworkEvent _, RehearsalEvent _, FirstDayEvent _, AsideEvent _, FamilyMapEvent _ -> this;
        };
    }

    private JointMeeting evolve(PreparationEvent event, Entry entry) {
        return switch (event) {
            case PreparationEvent.SafetyAnswered _ -> answered(entry.by(), new Answered(entry.seq(), entry.at()));
            case PreparationEvent.SafetyDecided decided -> decided(new Concern(decided.informant(), decided.question()), Measures.NONE);
            case PreparationEvent.SafetyConditionsSet set -> decided(new Concern(set.informant(), set.question()),
                    new Measures(Set.copyOf(set.conditions()), Set.of(), set.noMeeting()));
            case PreparationEvent.SafetyConditionMet now -> {
                Concern concern = new Concern(now.informant(), now.question());
                yield decided(concern, measures.getOrDefault(concern, Measures.NONE).met(now.condition()));
            }
            case PreparationEvent.QuietWordSaid _ -> quiet(Measures.with(quiet, entry.by(), true));
            case PreparationEvent.QuietWordSettled settled -> quiet(Measures.with(quiet, settled.speaker(), false));
            case PreparationEvent.Written _, PreparationEvent.BarrierNamed _, PreparationEvent.BarrierTakenBack _,
                 PreparationEvent.BarrierEntrusted _, PreparationEvent.BarrierTakenOn _, PreparationEvent.BarrierHandedBack _,
                 PreparationEvent.BarrierReleased _, PreparationEvent.BarrierTried _,
                 PreparationEvent.MessageWritten _, PreparationEvent.MessageShared _,
                 PreparationEvent.MeetingPlanned _, PreparationEvent.MeetingCancelled _, PreparationEvent.MeetingAnswered _,
                 PreparationEvent.MeetingHeld _, PreparationEvent.DecidedTogether _, PreparationEvent.DecisionEnded _ -> this;
        };
    }

    private JointMeeting evolve(InvitationEvent event, long seq) {
        return switch (event) {
            case InvitationEvent.Accepted _, InvitationEvent.WishAgreed _ -> met(open, true, met);
            // A no, or a new question of when and with whom, ends an open room as well.
            case InvitationEvent.Sent _, InvitationEvent.Withdrawn _, InvitationEvent.AcceptedWithChanges _, InvitationEvent.TalkAsked _,
                 InvitationEvent.Counterproposed _, InvitationEvent.Postponed _, InvitationEvent.Declined _,
                 InvitationEvent.ContactRefused _ -> met(false, false, open ? seq : met);
            case InvitationEvent.OfLetter _, InvitationEvent.Drafted _, InvitationEvent.StoodBehind _, InvitationEvent.SteppedBack _,
                 InvitationEvent.StopExplained _, InvitationEvent.WarningExplained _,
                 InvitationEvent.QuestionAsked _, InvitationEvent.QuestionAnswered _, InvitationEvent.GuestNamed _,
                 InvitationEvent.GuestTakenBack _, InvitationEvent.GuestSeated _, InvitationEvent.GuestDeclined _,
                 InvitationEvent.AwayAsked _, InvitationEvent.AwayTakenBack _, InvitationEvent.AwayTold _,
                 InvitationEvent.StaysAway _, InvitationEvent.TieSaid _, InvitationEvent.LaterAsked _,
                 InvitationEvent.LaterCame _,
                 InvitationEvent.TimeProposed _, InvitationEvent.TimeTakenOff _, InvitationEvent.TimesMarked _, InvitationEvent.TimesOffered _,
                 InvitationEvent.ReminderChosen _, InvitationEvent.ReminderDropped _ -> this;
        };
    }

    // New answers ask for new decisions and a new look at what is needed. Only "no meeting" stays until it is decided anew:
    // whoever is made to answer no would otherwise open the door to the one who made them.
    private JointMeeting answered(SeatId seat, Answered now) {
        Map<Concern, Measures> kept = new HashMap<>();
        measures.forEach((concern, measure) -> {
            if (!concern.informant().equals(seat)) {
                kept.put(concern, measure);
            } else if (measure.noMeeting()) {
                kept.put(concern, new Measures(Set.of(), Set.of(), true));
            }
        });
        return new JointMeeting(Copies.with(answered, seat, now), Map.copyOf(kept), quiet, open, due, met);
    }

    private JointMeeting decided(Concern concern, Measures now) {
        return new JointMeeting(answered, Copies.with(measures, concern, now), quiet, open, due, met);
    }

    private JointMeeting quiet(Set<SeatId> now) {
        return new JointMeeting(answered, measures, now, open, due, met);
    }

    private JointMeeting met(boolean isOpen, boolean isDue, long at) {
        return new JointMeeting(answered, measures, quiet, isOpen, isDue, at);
    }

    /** Whether a seat's answers were given for a meeting at this moment: after the last one, and not long before. */
    public boolean isFresh(SeatId seat, Instant at) {
        return isYoungerThan(FRESH, seat, at);
    }

    /** Whether a seat answered just now, so that the same answers again are the same answers. */
    public boolean isOneSitting(SeatId seat, Instant at) {
        return isYoungerThan(ONE_SITTING, seat, at);
    }

    private boolean isYoungerThan(Duration age, SeatId seat, Instant at) {
        Answered given = answered.get(seat);
        return given != null && given.seq > met && !given.at.plus(age).isBefore(at);
    }

    /** Whether no quiet word waits and everything that was decided to be needed is in place. */
    public boolean isClear() {
        return quiet.isEmpty() && held() == 0;
    }

    /** How many decisions hold a joint meeting: none is to be held, or something needed is not in place. */
    public int held() {
        return (int) measures.values().stream().filter(Measures::holds).count();
    }

    /** Whether the interventionist decided that nobody sits down together because of this. */
    public boolean forbids(Concern concern) {
        return measures.getOrDefault(concern, Measures.NONE).noMeeting();
    }

    boolean isMet(Concern concern, SafetyCondition condition) {
        return measures.getOrDefault(concern, Measures.NONE).met().contains(condition);
    }
}
