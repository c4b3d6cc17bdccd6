package org.openchair.consent;

import static org.openchair.journal.Copies.with;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openchair.circle.Members;
import org.openchair.circle.Seat;
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
import org.openchair.events.WellbeingEvent;
import org.openchair.events.RehearsalEvent;
import org.openchair.events.PreparationEvent.SafetyAnswer;
import org.openchair.events.PreparationEvent.SafetyCondition;
import org.openchair.events.PreparationEvent.SafetyQuestion;
import org.openchair.events.SeatId;

/**
 * What "agreed", "safe" and "refused" mean, folded once: whether anything may be sent and whether all may meet.
 *
 * @param consents  what each seat agrees to now
 * @param answers   each adult's newest safety answers
 * @param decisions the written decision on each answer that was not a plain no
 * @param meeting   what sitting down together asks beyond that
 * @param keptOut   seats that are better not in the room, by the line that says so; the group never learns of it
 */
public record Clearance(Members members, Map<SeatId, Set<ConsentEvent.Purpose>> consents,
                        Map<SeatId, Map<SafetyQuestion, SafetyAnswer>> answers,
                        Map<SeatId, Map<SafetyQuestion, String>> decisions, Contact contact, JointMeeting meeting,
                        Map<ItemId, SeatId> keptOut) {
    public static final Clearance NONE =
            new Clearance(Members.NONE, Map.of(), Map.of(), Map.of(), Contact.OPEN, JointMeeting.NONE, Map.of());

    private static final Set<SafetyQuestion> ALL = Set.of(SafetyQuestion.values());

    /** Whether the person lets anybody write to them. Only their own answer changes it. */
    public enum Contact { OPEN, NOT_NOW, DECLINED, REFUSED }

    /** An answer that is not a plain no and has no written decision yet. */
    public record Undecided(SeatId informant, SafetyQuestion question) {}

    public Clearance evolve(Entry entry) {
        Clearance seated = new Clearance(members.evolve(entry), consents, answers, decisions, contact, meeting.evolve(entry),
                keptOut);
        return switch (entry.event()) {
            case ConsentEvent.Given given -> seated.consent(entry.by(), given.purpose(), true);
            case ConsentEvent.Withdrawn withdrawn -> seated.consent(entry.by(), withdrawn.purpose(), false);
            case PreparationEvent event -> seated.evolve(event, entry.by());
            case InvitationEvent event -> seated.evolve(event);
            case CircleEvent _, ConversationEvent _, OptionsEvent _, PlanEvent _, FollowThroughEvent _, WellbeingEvent _, RehearsalEvent _, FirstDayEvent _, FamilyMapEvent _,
                 AsideEvent _ -> seated;
            case NetworkEvent event -> seated.evolve(event);
        };
    }

    private Clearance evolve(PreparationEvent event, SeatId by) {
        return switch (event) {
            // New answers are read with new eyes: decisions on the earlier ones do not carry over.
            case PreparationEvent.SafetyAnswered answered -> new Clearance(members, consents,
                    with(answers, by, answered.answers()), with(decisions, by, Map.of()), contact, meeting, keptOut);
            case PreparationEvent.SafetyDecided decided -> {
                Map<SafetyQuestion, String> mine = new EnumMap<>(SafetyQuestion.class);
                mine.putAll(decisions.getOrDefault(decided.informant(), Map.of()));
                mine.put(decided.question(), decided.decision());
                yield new Clearance(members, consents, answers, with(decisions, decided.informant(), mine), contact, meeting, keptOut);
            }
            case PreparationEvent.SafetyConditionsSet _, PreparationEvent.SafetyConditionMet _,
                 PreparationEvent.QuietWordSaid _, PreparationEvent.QuietWordSettled _,
                 PreparationEvent.Written _, PreparationEvent.BarrierNamed _, PreparationEvent.BarrierTakenBack _,
                 PreparationEvent.BarrierEntrusted _, PreparationEvent.BarrierTakenOn _, PreparationEvent.BarrierHandedBack _,
                 PreparationEvent.BarrierReleased _, PreparationEvent.BarrierTried _,
                 PreparationEvent.MessageWritten _, PreparationEvent.MessageShared _,
                 PreparationEvent.MeetingPlanned _, PreparationEvent.MeetingCancelled _, PreparationEvent.MeetingAnswered _,
                 PreparationEvent.MeetingHeld _, PreparationEvent.DecidedTogether _, PreparationEvent.DecisionEnded _ -> this;
        };
    }

    private Clearance evolve(InvitationEvent event) {
        return switch (event) {
            case InvitationEvent.Accepted _, InvitationEvent.AcceptedWithChanges _, InvitationEvent.TalkAsked _,
                 InvitationEvent.QuestionAsked _ ->
                    contact(Contact.OPEN);
            case InvitationEvent.Postponed _ -> contact(Contact.NOT_NOW);
            // Asked for by the person themselves, together with their "not now".
            case InvitationEvent.LaterCame _ -> contact == Contact.NOT_NOW ? contact(Contact.OPEN) : this;
            case InvitationEvent.Declined _ -> contact(Contact.DECLINED);
            case InvitationEvent.ContactRefused _ -> contact(Contact.REFUSED);
            case InvitationEvent.OfLetter _, InvitationEvent.Drafted _, InvitationEvent.StoodBehind _, InvitationEvent.SteppedBack _,
                 InvitationEvent.StopExplained _, InvitationEvent.WarningExplained _, InvitationEvent.Sent _,
                 InvitationEvent.Withdrawn _, InvitationEvent.WishAgreed _, InvitationEvent.Counterproposed _,
                 InvitationEvent.QuestionAnswered _, InvitationEvent.GuestNamed _, InvitationEvent.GuestTakenBack _,
                 InvitationEvent.GuestSeated _, InvitationEvent.GuestDeclined _, InvitationEvent.AwayAsked _,
                 InvitationEvent.AwayTakenBack _, InvitationEvent.AwayTold _, InvitationEvent.StaysAway _,
                 InvitationEvent.TieSaid _, InvitationEvent.LaterAsked _,
                 InvitationEvent.TimeProposed _, InvitationEvent.TimeTakenOff _, InvitationEvent.TimesMarked _, InvitationEvent.TimesOffered _,
                 InvitationEvent.ReminderChosen _, InvitationEvent.ReminderDropped _ -> this;
        };
    }

    private Clearance evolve(NetworkEvent event) {
        return switch (event) {
            case NetworkEvent.KeptOut out -> keptOut(out.item(), out.seat());
            case NetworkEvent.LetIn in -> keptOut(in.item(), Optional.empty());
            case NetworkEvent.Named _, NetworkEvent.NameTakenBack _, NetworkEvent.AskingPlanned _, NetworkEvent.Answered _,
                 NetworkEvent.FunctionWritten _, NetworkEvent.FunctionTakenBack _, NetworkEvent.RoleProposed _,
                 NetworkEvent.RoleTaken _, NetworkEvent.RoleGivenBack _ -> this;
        };
    }

    private Clearance keptOut(ItemId line, Optional<SeatId> seat) {
        return new Clearance(members, consents, answers, decisions, contact, meeting, with(keptOut, line, seat));
    }

    /** Whom of these the interventionist is told to keep out of the room. Never a word of it to anybody else. */
    public List<SeatId> keptOut(Collection<SeatId> seats) {
        return seats.stream().filter(keptOut::containsValue).toList();
    }

    /** Whether the software may send anything to anybody about this circle (design rule 2). */
    public boolean maySend() {
        return contact == Contact.OPEN;
    }

    /** Whether everybody may sit down together now (design rule 5): all safe, asked again for this meeting, and nothing holds it. */
    public boolean mayMeet(Instant at) {
        return isSafe() && toAskAgain(at).isEmpty() && meeting.isClear() && isNoSurprise();
    }

    /**
     * Nobody is surprised (design rule 1): no letter leaves before all agreed to that, so where there was a letter it is so.
     * Where the person opened the circle themselves, their own opening is what a letter and its answer are elsewhere, and
     * supporters agree before the meeting instead.
     */
    public boolean isNoSurprise() {
        return !members.isBegun() || notAgreed().isEmpty();
    }

    /** Supporters whose answers are not fresh for a meeting at this moment. */
    public List<Seat> toAskAgain(Instant at) {
        return members.supporters().stream().filter(seat -> !meeting.isFresh(seat.id(), at)).toList();
    }

    /** Whether words that ask somebody to stop at once could harm: withdrawal may be dangerous and no doctor looked yet. */
    public boolean isStoppingDangerous() {
        return answers.entrySet().stream()
                .filter(given -> given.getValue().getOrDefault(SafetyQuestion.WITHDRAWAL, SafetyAnswer.NO) != SafetyAnswer.NO)
                .anyMatch(given -> !meeting.isMet(new Concern(given.getKey(), SafetyQuestion.WITHDRAWAL), SafetyCondition.MEDICAL_CHECK));
    }

    /** Whether every adult answered the safety questions and every answer that is not a plain no has its decision. */
    public boolean isSafe() {
        return notAnswered().isEmpty() && undecided().isEmpty();
    }

    public boolean agrees(SeatId seat, ConsentEvent.Purpose purpose) {
        return consents.getOrDefault(seat, Set.of()).contains(purpose);
    }

    /** Supporters who have not agreed that this is an invitation. */
    public List<Seat> notAgreed() {
        return members.supporters().stream()
                .filter(seat -> !agrees(seat.id(), ConsentEvent.Purpose.INVITATION_NOT_CONFRONTATION)).toList();
    }

    /** Supporters who have not answered every safety question there is. */
    public List<Seat> notAnswered() {
        return members.supporters().stream().filter(seat -> !hasAnswered(seat.id())).toList();
    }

    public boolean hasAnswered(SeatId seat) {
        return answers.getOrDefault(seat, Map.of()).keySet().containsAll(ALL);
    }

    public List<Undecided> undecided() {
        List<Undecided> open = new ArrayList<>();
        answers.forEach((informant, given) -> given.forEach((question, answer) -> {
            if (answer != SafetyAnswer.NO && decision(informant, question).isEmpty()) {
                open.add(new Undecided(informant, question));
            }
        }));
        return open;
    }

    public Optional<String> decision(SeatId informant, SafetyQuestion question) {
        return Optional.ofNullable(decisions.getOrDefault(informant, Map.of()).get(question));
    }

    private Clearance contact(Contact now) {
        return new Clearance(members, consents, answers, decisions, now, meeting, keptOut);
    }

    private Clearance consent(SeatId seat, ConsentEvent.Purpose purpose, boolean given) {
        Set<ConsentEvent.Purpose> mine = new HashSet<>(consents.getOrDefault(seat, Set.of()));
        boolean _ = given ? mine.add(purpose) : mine.remove(purpose);
        return new Clearance(members, with(consents, seat, Set.copyOf(mine)), answers, decisions, contact, meeting, keptOut);
    }
}
