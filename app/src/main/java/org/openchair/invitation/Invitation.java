package org.openchair.invitation;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.openchair.circle.Members;
import org.openchair.circle.Restriction;
import org.openchair.circle.Seat;
import org.openchair.consent.Clearance;
import org.openchair.events.*;
import org.openchair.events.InvitationEvent.Proposal;
import org.openchair.journal.Copies;
import org.openchair.journal.Deciding;
import org.openchair.journal.Decision;

/**
 * An invitation with a life: drafted, stood behind, sent, opened, answered, agreed in rounds, taken back, lapsed.
 *
 * @param manuscript the words in the making
 * @param letter     what was sent last
 * @param answeredAt when the person answered the last letter with more than a question
 * @param everAnswered whether the person ever answered any letter; where they began, whether a conversation was ever agreed on
 * @param company   who comes with the person, who stays away, and what is asked of a later day
 * @param questions  the person's questions with the replies, oldest first; the group never knows of them
 */
public record Invitation(Clearance clearance, Manuscript manuscript, Optional<Letter> letter, Rounds rounds, Answer answer,
                         Optional<Instant> answeredAt, boolean everAnswered, List<Question> questions, Disclosed disclosed,
                         boolean undelivered, Company company) implements Deciding<Invitation, InvitationCommand> {
    public static final Invitation NONE = new Invitation(Clearance.NONE, Manuscript.NONE, Optional.empty(), Rounds.NONE,
            Answer.NONE, Optional.empty(), false, List.of(), Disclosed.NONE, false, Company.NONE);

    @Override
    public Decision decide(InvitationCommand command, Viewer by, Instant at) {
        Decision decision = isLapsed(at) ? Decision.refused(InvitationReason.LAPSED) : decided(command, by, at);
        // A letter with fewer words says nothing new, though it is a new version.
        return command.takesBack() ? decision : Restriction.respected(members(), by, decision);
    }

    private Decision decided(InvitationCommand command, Viewer by, Instant at) {
        return switch (command) {
            case InvitationCommand.Draft draft -> Drafting.draft(this, draft, by);
            case InvitationCommand.OfWording wording -> Composing.decide(this, wording, by);
            case InvitationCommand.StandBehind stand -> Drafting.standBehind(this, stand, by);
            case InvitationCommand.StepBack back -> Drafting.stepBack(this, back, by);
            case InvitationCommand.Send send -> Sending.send(this, send, by, at);
            case InvitationCommand.Entrust entrust -> Sending.entrust(this, entrust, by);
            case InvitationCommand.Withdraw _ -> Sending.withdraw(this, by);
            case InvitationCommand.AskToTalk talk -> Answering.askToTalk(this, talk, by, at);
            case InvitationCommand.Accept yes -> Answering.accept(this, yes, by, at);
            case InvitationCommand.AcceptWithChanges wish -> Answering.acceptWithChanges(this, wish, by, at);
            case InvitationCommand.Ask question -> Answering.ask(this, question, by);
            case InvitationCommand.Postpone later -> Answering.postpone(this, later, by, at);
            case InvitationCommand.Decline _ -> Answering.decline(this, by);
            case InvitationCommand.RefuseContact _ -> Answering.refuseContact(this, by);
            case InvitationCommand.AgreeToWish agree -> Settling.agree(this, agree, by, at);
            case InvitationCommand.Counterpropose other -> Settling.counterpropose(this, other, by, at);
            case InvitationCommand.Reply reply -> Settling.reply(this, reply, by);
            case InvitationCommand.OfCompany company -> Accompanying.decide(this, company, by);
        };
    }

    @Override
    public Invitation evolve(Entry entry) {
        Invitation cleared = new Invitation(clearance.evolve(entry), manuscript, letter, rounds, answer, answeredAt,
                everAnswered, questions, disclosed, undelivered, company.evolve(entry));
        return switch (entry.event()) {
            case InvitationEvent event -> cleared.evolve(event, entry);
            case PreparationEvent event -> new Invitation(cleared.clearance, manuscript, letter, rounds, answer, answeredAt,
                    everAnswered, questions, disclosed.evolve(entry, event), undelivered, company);
            case CircleEvent.LetterNotDelivered missed -> cleared.undelivered(cleared.members().isPerson(missed.seat()));
            case CircleEvent.Left _ -> cleared.withManuscript(manuscript.without(entry.by()));
            case CircleEvent.LinkIssued issued -> cleared.undelivered(undelivered && !cleared.members().isPerson(issued.seat()));
            case CircleEvent _, ConsentEvent _, ConversationEvent _, OptionsEvent _, PlanEvent _, FollowThroughEvent _, WellbeingEvent _, RehearsalEvent _, FirstDayEvent _, AsideEvent _, NetworkEvent _, FamilyMapEvent _ -> cleared;
        };
    }

    private Invitation evolve(InvitationEvent event, Entry entry) {
        Instant at = entry.at();
        return switch (event) {
            case InvitationEvent.Drafted drafted -> withManuscript(manuscript.with(drafted, entry, members()));
            case InvitationEvent.SentInParagraphs joined -> withLetter(letter.map(sent -> sent.in(joined.parts())));
            case InvitationEvent.Entrusted brought -> withLetter(letter.map(sent -> sent.broughtBy(brought.seat())));
            case InvitationEvent.OfLetter wording -> withManuscript(manuscript.evolve(wording, entry.by(), at));
            case InvitationEvent.StoodBehind stood -> withManuscript(manuscript.version(stood.version(), draft -> draft.with(entry.by(), true)));
            case InvitationEvent.SteppedBack back -> withManuscript(manuscript.version(back.version(), draft -> draft.with(entry.by(), false)));
            case InvitationEvent.Sent sent -> sent(sent, at);
            case InvitationEvent.Withdrawn _ -> withLetter(letter.map(Letter::takenBack));
            case InvitationEvent.Accepted yes -> answered(Answer.YES, rounds.agreedOn(yes.round()), at);
            case InvitationEvent.AcceptedWithChanges wish ->
                    answered(Answer.YES_WITH_CHANGES, rounds.and(true, wish.wish(), wish.words(), at), at);
            case InvitationEvent.Postponed _ -> answered(Answer.NOT_NOW, rounds.open(), at);
            case InvitationEvent.Declined _ -> answered(Answer.NO, rounds.open(), at);
            case InvitationEvent.ContactRefused _ -> answered(Answer.NO_CONTACT, rounds.open(), at);
            case InvitationEvent.TalkAsked talk -> new Invitation(clearance, manuscript, letter, rounds.and(true, talk.proposal(), talk.words(), at),
                    Answer.YES_WITH_CHANGES, Optional.of(at), everAnswered, questions, disclosed, undelivered, company);
            case InvitationEvent.WishAgreed wish -> new Invitation(clearance, manuscript, letter, rounds.agreedOn(wish.round()), answer,
                    answeredAt, true, questions, disclosed, undelivered, company);
            case InvitationEvent.Counterproposed other ->
                    withRounds(rounds.and(false, other.proposal(), other.words(), at));
            case InvitationEvent.QuestionAsked question -> line(new Question(true, question.words(), at));
            case InvitationEvent.QuestionAnswered reply -> line(new Question(false, reply.words(), at));
            case InvitationEvent.GuestSeated guest -> withRounds(rounds.with(guest.seat(), true));
            case InvitationEvent.StaysAway away -> withRounds(rounds.with(away.seat(), false));
            case InvitationEvent.StopExplained _, InvitationEvent.WarningExplained _, InvitationEvent.LaterAsked _,
                 InvitationEvent.LaterCame _, InvitationEvent.GuestNamed _, InvitationEvent.GuestTakenBack _,
                 InvitationEvent.GuestDeclined _, InvitationEvent.AwayAsked _, InvitationEvent.AwayTakenBack _,
                 InvitationEvent.AwayTold _, InvitationEvent.TieSaid _,
                 InvitationEvent.TimeProposed _, InvitationEvent.TimeTakenOff _, InvitationEvent.TimesMarked _, InvitationEvent.TimesOffered _,
                 InvitationEvent.ReminderChosen _, InvitationEvent.ReminderDropped _ -> this;
        };
    }

    private Invitation sent(InvitationEvent.Sent sent, Instant at) {
        Letter fresh = new Letter(sent.version(), sent.words(), Optional.empty(), sent.inviters(), sent.channel(), at, false, Optional.empty());
        return new Invitation(clearance, manuscript, Optional.of(fresh), rounds.and(false, sent.proposal(), "", at), Answer.NONE,
                Optional.empty(), everAnswered, questions, disclosed, false, company);
    }

    private Invitation answered(Answer now, Rounds next, Instant at) {
        // Where the person began nothing was asked of them: only a conversation that both sides agreed on ends the clock.
        boolean answered = everAnswered || !members().isBegun() || now == Answer.YES;
        return new Invitation(clearance, manuscript, letter, next, now, Optional.of(at), answered, questions, disclosed, undelivered, company);
    }

    /** A question after a yes leaves the yes; after a no it opens the door again. */
    private Invitation line(Question line) {
        Answer now = line.byPerson() && !answer.isYes() ? Answer.QUESTION : answer;
        return new Invitation(clearance, manuscript, letter, rounds, now, answeredAt, everAnswered, Copies.with(questions, line),
                disclosed, undelivered, company);
    }

    private Invitation withManuscript(Manuscript changed) {
        return new Invitation(clearance, changed, letter, rounds, answer, answeredAt, everAnswered, questions, disclosed, undelivered, company);
    }

    private Invitation withLetter(Optional<Letter> changed) {
        return new Invitation(clearance, manuscript, changed, rounds, answer, answeredAt, everAnswered, questions, disclosed, undelivered, company);
    }

    private Invitation withRounds(Rounds changed) {
        return new Invitation(clearance, manuscript, letter, changed, answer, answeredAt, everAnswered, questions, disclosed, undelivered, company);
    }

    private Invitation undelivered(boolean now) {
        return new Invitation(clearance, manuscript, letter, rounds, answer, answeredAt, everAnswered, questions, disclosed, now, company);
    }

    Members members() {
        return clearance.members();
    }

    /** A moment on the clock of the circle. */
    LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, members().zone());
    }

    /** Language of the one the words are for. */
    String language() {
        return members().person().map(Seat::language).orElse("en");
    }

    /** The newest version of the words. */
    Optional<Draft> draft() {
        return manuscript.draft();
    }

    public List<Draft> versions() {
        return manuscript.versions();
    }

    /** Number of the newest version; 0 while nothing was written. */
    int version() {
        return draft().map(Draft::version).orElse(0);
    }

    /** Whether an invitation is with the person now. */
    public boolean isSent() {
        return letter.filter(sent -> !sent.withdrawn()).isPresent();
    }

    /** Whether exactly this version is with the person now. */
    boolean isWithThePerson(Draft draft) {
        return isSent() && letter.filter(sent -> sent.version() == draft.version()).isPresent();
    }

    /** Whether the person can answer and both sides can settle: a letter is with them, or the circle is their own. */
    public boolean isAsked() {
        return isSent() || members().isBegun();
    }

    public Optional<Instant> sentAt() {
        return letter.map(Letter::sentAt);
    }

    /** Whether the person answered the letter that is with them, with more than a question. */
    public boolean isAnswered() {
        return answeredAt.isPresent();
    }

    /** Whether a new version of the words may be kept: before sending, after taking back, or for a next invitation. */
    boolean mayDraft() {
        return clearance.maySend() && !members().isBegun() && (!isSent() || isAnswered());
    }

    /** What both sides agreed to; only then can a conversation be held. */
    public Optional<Proposal> agreedProposal() {
        return answer.isYes() ? rounds.agreedProposal() : Optional.empty();
    }

    /** Whether a conversation was agreed on that is not to be any more: calendars may still hold it. */
    boolean isUndone() {
        return agreedProposal().isEmpty() && rounds.undone().isPresent();
    }

    /** Named inviters who do not stand behind the newest words, or have left. */
    public List<SeatId> waitingForInviters() {
        return draft().map(draft -> draft.inviters().stream()
                .filter(inviter -> !draft.behind().contains(inviter) || !members().isMember(inviter)).toList()).orElse(List.of());
    }

    /** Whether the person waits for the interventionist: a question without a reply, or a wish without an answer. */
    public boolean needsReply() {
        return clearance.maySend() && (hasOpenQuestion() || company.waits() || rounds.wished().isPresent());
    }

    boolean hasOpenQuestion() {
        return !questions.isEmpty() && questions.getLast().byPerson();
    }

    /** Whether the day from which the person wants to be asked again has come. */
    public boolean isLater(Instant now) {
        return company.later().filter(day -> !day.isAfter(local(now).toLocalDate())).isPresent();
    }

    /** Whether its time is over: what is asked now is too late, and all of it is just being deleted. */
    boolean isLapsed(Instant now) {
        return lapsesAt().filter(then -> !then.isAfter(now)).isPresent();
    }

    /**
     * When the circle is deleted unless the person answers; empty before sending and for good after an answer. A circle
     * the person began is deleted that long after they last did something in it, until a conversation is agreed on.
     */
    public Optional<Instant> lapsesAt() {
        return everAnswered ? Optional.empty() : members().begun().or(this::sentAt).map(since -> since.plus(Letter.LIFE));
    }
}
