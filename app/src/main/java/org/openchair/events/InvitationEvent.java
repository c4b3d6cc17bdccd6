package org.openchair.events;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asking the person, and the person's answer. */
public sealed interface InvitationEvent extends Event {

    /** A new version of the words and of what is proposed. Earlier agreement does not carry over. */
    record Drafted(int version, String words, Proposal proposal, Set<SeatId> inviters) implements InvitationEvent {}

    /** An inviter stands behind the exact words of this version. */
    record StoodBehind(int version) implements InvitationEvent {}

    record SteppedBack(int version) implements InvitationEvent {}

    /** The letter itself: what each writes under their own name, how that becomes one letter, and who brings it. */
    sealed interface OfLetter extends InvitationEvent {}

    /** An inviter wrote their own paragraph, in place of their earlier one; empty words take it back. */
    record ParagraphWritten(String words) implements OfLetter {}

    /**
     * Whether the letter is joined from everybody’s own paragraphs or is one text, and how.
     *
     * @param order whose paragraph comes when; those not named follow as they were seated
     */
    record Composed(boolean joined, String opening, String closing, List<SeatId> order) implements OfLetter {}

    /** Somebody read this version aloud among those who prepare: a rehearsal, or a meeting of their own. */
    record ReadAloud(int version) implements OfLetter {}

    /** Whose each paragraph is in the letter that was sent. */
    record SentInParagraphs(Parts parts) implements OfLetter {}

    /** An inviter brings the letter in person: reads it aloud, or hands over a phone with the person’s page on it. */
    record Entrusted(SeatId seat) implements OfLetter {}

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

    /** The person who began asks their circle to sit down: when, where and with whom. Opens a new round. */
    record TalkAsked(int round, Proposal proposal, String words) implements InvitationEvent {}

    /** A question first; only the interventionist sees it. */
    record QuestionAsked(String words) implements InvitationEvent {}

    record QuestionAnswered(String words) implements InvitationEvent {}

    /** Not now: nobody writes again unless the person says so. */
    record Postponed() implements InvitationEvent {}

    /** With it, the day from which the person wants to be asked again. Nothing is sent before. */
    record LaterAsked(LocalDate day) implements InvitationEvent {}

    /** The day the person chose has come: the circle may ask again. */
    record LaterCame() implements InvitationEvent {}

    record Declined() implements InvitationEvent {}

    /** Do not contact me. */
    record ContactRefused() implements InvitationEvent {}

    /** The person would like to bring somebody of their own. */
    record GuestNamed(ItemId item, String name, String relation, String words) implements InvitationEvent {}

    record GuestTakenBack(ItemId item) implements InvitationEvent {}

    /** The person's guest has a seat, and is expected wherever the person is. */
    record GuestSeated(ItemId item, SeatId seat) implements InvitationEvent {}

    /** It cannot be, and the person reads why. */
    record GuestDeclined(ItemId item, String words) implements InvitationEvent {}

    /** The person asks that somebody does not come. Nobody but the interventionist ever knows that they asked. */
    record AwayAsked(SeatId seat, String words) implements InvitationEvent {}

    record AwayTakenBack(SeatId seat) implements InvitationEvent {}

    /** The interventionist spoke with whoever it is about, kindly and without a reason. */
    record AwayTold(SeatId seat) implements InvitationEvent {}

    /** A seat will not be at the conversation, by their own choice or another's: it never says which. */
    record StaysAway(SeatId seat) implements InvitationEvent {}

    /** An inviter works for a treatment service, or earns from one; empty words take it back. */
    record TieSaid(String words) implements InvitationEvent {}

    /** A time that could be, on the circle's own clock. */
    record TimeProposed(ItemId item, LocalDateTime at) implements InvitationEvent {}

    record TimeTakenOff(ItemId item) implements InvitationEvent {}

    /** When somebody can, by their own word: all of their marks, in place of earlier ones. */
    record TimesMarked(List<Mark> marks) implements InvitationEvent {}

    /** Times the person may choose among, with how many of the circle can and never with who. */
    record TimesOffered(List<Suggested> times) implements InvitationEvent {}

    /** Somebody wants to be reminded of the conversation. Where to is kept elsewhere, where it can be deleted. */
    record ReminderChosen(Lead lead) implements InvitationEvent {}

    record ReminderDropped() implements InvitationEvent {}

    record Mark(ItemId item, Fit fit) {}

    /** @param of how many were asked */
    record Suggested(LocalDateTime at, int can, int ifNeeded, int of) {}

    /** Whether somebody can at a time. */
    enum Fit { CAN, IF_NEEDED, CANNOT }

    /** How long before the conversation a reminder leaves. */
    enum Lead { DAY_BEFORE, TWO_HOURS_BEFORE }

    /**
     * What is proposed: when (in the circle's time zone), where, who would be there, what would be talked about.
     *
     * @param people seats that would be there, beside the person
     */
    record Proposal(LocalDateTime at, String place, int minutes, Set<SeatId> people, String subjects) {

        /** The same, with or without one seat. */
        public Proposal with(SeatId seat, boolean comes) {
            Set<SeatId> there = new HashSet<>(people);
            boolean _ = comes ? there.add(seat) : there.remove(seat);
            return new Proposal(at, place, minutes, Set.copyOf(there), subjects);
        }
    }

    /** Words joined from what each wrote under their own name, between lines that all share. */
    record Parts(String opening, List<Own> paragraphs, String closing) {

        public record Own(SeatId by, String words) {}

        /** The exact words; none while nobody wrote a paragraph. */
        public String words() {
            return paragraphs.isEmpty() ? "" : Stream.of(Stream.of(opening), paragraphs.stream().map(Own::words), Stream.of(closing))
                    .flatMap(part -> part).filter(part -> !part.isBlank()).collect(Collectors.joining("\n\n"));
        }
    }

    /** How the invitation reaches the person. */
    enum Channel { HANDED_OVER, PRINTED, EMAIL, TEXT }
}
