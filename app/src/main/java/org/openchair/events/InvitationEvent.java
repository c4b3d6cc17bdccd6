package org.openchair.events;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/** Asking the person, and the person's answer. */
public sealed interface InvitationEvent extends Event {

    /** A new version of the words and of what is proposed. Earlier agreement does not carry over. */
    record Drafted(int version, String words, Proposal proposal, Set<SeatId> inviters) implements InvitationEvent {}

    /** An inviter stands behind the exact words of this version. */
    record StoodBehind(int version) implements InvitationEvent {}

    record SteppedBack(int version) implements InvitationEvent {}

    /** The interventionist wrote why words that the coach would stop are sent all the same. */
    record StopExplained(int version, String reason) implements InvitationEvent {}

    /** The interventionist wrote why a warning (short notice, very few or many supporters) is accepted. */
    record WarningExplained(int version, String warning, String reason) implements InvitationEvent {}

    record Sent(int version, String words, Proposal proposal, List<SeatId> inviters, Channel channel)
            implements InvitationEvent {}

    /** Taken back before it was answered. */
    record Withdrawn() implements InvitationEvent {}

    /** Yes, to what is proposed now. */
    record Accepted(int round) implements InvitationEvent {}

    /** Yes, if this is changed. Opens a new round. */
    record AcceptedWithChanges(int round, Proposal wish, String words) implements InvitationEvent {}

    /** The circle can do what the person wished for. Settles the round. */
    record WishAgreed(int round) implements InvitationEvent {}

    /** The circle cannot do quite that and proposes something else. Opens a new round. */
    record Counterproposed(int round, Proposal proposal, String words) implements InvitationEvent {}

    /** A question first; only the interventionist sees it. */
    record QuestionAsked(String words) implements InvitationEvent {}

    record QuestionAnswered(String words) implements InvitationEvent {}

    /** Not now: nobody writes again unless the person says so. */
    record Postponed() implements InvitationEvent {}

    record Declined() implements InvitationEvent {}

    /** Do not contact me. */
    record ContactRefused() implements InvitationEvent {}

    /**
     * What is proposed: when (in the circle's time zone), where, who would be there, what would be talked about.
     *
     * @param people seats that would be there, beside the person
     */
    record Proposal(LocalDateTime at, String place, int minutes, Set<SeatId> people, String subjects) {}

    /** How the invitation reaches the person. */
    enum Channel { HANDED_OVER, PRINTED, EMAIL }
}
