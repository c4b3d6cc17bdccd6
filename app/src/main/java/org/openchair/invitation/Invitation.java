package org.openchair.invitation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.openchair.circle.Members;
import org.openchair.circle.Restriction;
import org.openchair.circle.Seat;
import org.openchair.consent.Clearance;
import org.openchair.events.*;
import org.openchair.events.InvitationEvent.Proposal;
import org.openchair.journal.Deciding;
import org.openchair.journal.Decision;

/**
 * An invitation with a life: drafted, stood behind, sent, opened, answered, agreed in rounds, taken back, lapsed.
 *
 * @param versions   of the words, oldest first
 * @param letter     what was sent last
 * @param answeredAt when the person answered the last letter with more than a question
 * @param everAnswered whether the person ever answered any letter; where they began, whether a conversation was ever agreed on
 * @param company   who comes with the person, who stays away, and what is asked of a later day
 * @param questions  the person's questions with the replies, oldest first; the group never knows of them
 */
public record Invitation(Clearance clearance, List<Draft> versions, Optional<Letter> letter, Rounds rounds, Answer answer,
                         Optional<Instant> answeredAt, boolean everAnswered, List<Line> questions, Disclosed disclosed,
                         boolean undelivered, Company company) implements Deciding<Invitation, InvitationCommand> {
    public static final Invitation NONE = new Invitation(Clearance.NONE, List.of(), Optional.empty(), Rounds.NONE,
            Answer.NONE, Optional.empty(), false, List.of(), Disclosed.NONE, false, Company.NONE);
    /** After this long without an answer the circle is deleted. */
    static final Duration LIFE = Duration.ofDays(90);

    /** A question of the person, or the reply to it. */
    record Line(boolean byPerson, String words, Instant at) {}

    @Override
    public Decision decide(InvitationCommand command, Viewer by, Instant at) {
        return Restriction.respected(members(), by, decided(command, by, at));
    }

    private Decision decided(InvitationCommand command, Viewer by, Instant at) {
        return switch (command) {
            case InvitationCommand.Draft draft -> Drafting.draft(this, draft, by);
            case InvitationCommand.StandBehind stand -> Drafting.standBehind(this, stand, by);
            case InvitationCommand.StepBack back -> Drafting.stepBack(this, back, by);
            case InvitationCommand.Send send -> Sending.send(this, send, by, at);
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
        Invitation cleared = new Invitation(clearance.evolve(entry), versions, letter, rounds, answer, answeredAt,
                everAnswered, questions, disclosed, undelivered, company.evolve(entry));
        return switch (entry.event()) {
            case InvitationEvent event -> cleared.evolve(event, entry);
            case PreparationEvent event -> new Invitation(cleared.clearance, versions, letter, rounds, answer, answeredAt,
                    everAnswered, questions, disclosed.evolve(entry, event), undelivered, company);
            case CircleEvent.LetterNotDelivered missed -> cleared.undelivered(cleared.isPerson(missed.seat()));
            case CircleEvent.LinkIssued issued -> cleared.undelivered(undelivered && !cleared.isPerson(issued.seat()));
            case CircleEvent _, ConsentEvent _, ConversationEvent _, OptionsEvent _, PlanEvent _, FollowThroughEvent _, WellbeingEvent _, RehearsalEvent _, FirstDayEvent _, AsideEvent _, NetworkEvent _, FamilyMapEvent _ -> cleared;
        };
    }

    private Invitation evolve(InvitationEvent event, Entry entry) {
        Instant at = entry.at();
        return switch (event) {
            case InvitationEvent.Drafted drafted -> withVersions(plus(versions, Draft.of(drafted, entry.by(), at)));
            case InvitationEvent.StoodBehind stood -> version(stood.version(), draft -> draft.with(entry.by(), true));
            case InvitationEvent.SteppedBack back -> version(back.version(), draft -> draft.with(entry.by(), false));
            case InvitationEvent.Sent sent -> sent(sent, at);
            case InvitationEvent.Withdrawn _ -> new Invitation(clearance, versions, letter.map(Letter::takenBack), rounds,
                    answer, answeredAt, everAnswered, questions, disclosed, undelivered, company);
            case InvitationEvent.Accepted yes -> answered(Answer.YES, rounds.agreedOn(yes.round()), at);
            case InvitationEvent.AcceptedWithChanges wish ->
                    answered(Answer.YES_WITH_CHANGES, rounds.and(true, wish.wish(), wish.words(), at), at);
            case InvitationEvent.Postponed _ -> answered(Answer.NOT_NOW, rounds.open(), at);
            case InvitationEvent.Declined _ -> answered(Answer.NO, rounds.open(), at);
            case InvitationEvent.ContactRefused _ -> answered(Answer.NO_CONTACT, rounds.open(), at);
            case InvitationEvent.TalkAsked talk -> new Invitation(clearance, versions, letter, rounds.and(true, talk.proposal(), talk.words(), at),
                    Answer.YES_WITH_CHANGES, Optional.of(at), everAnswered, questions, disclosed, undelivered, company);
            case InvitationEvent.WishAgreed wish -> new Invitation(clearance, versions, letter, rounds.agreedOn(wish.round()), answer,
                    answeredAt, true, questions, disclosed, undelivered, company);
            case InvitationEvent.Counterproposed other ->
                    withRounds(rounds.and(false, other.proposal(), other.words(), at));
            case InvitationEvent.QuestionAsked question -> line(new Line(true, question.words(), at));
            case InvitationEvent.QuestionAnswered reply -> line(new Line(false, reply.words(), at));
            case InvitationEvent.GuestSeated guest -> withRounds(rounds.with(guest.seat(), true));
            case InvitationEvent.StaysAway away -> withRounds(rounds.with(away.seat(), false));
            case InvitationEvent.StopExplained _, InvitationEvent.WarningExplained _, InvitationEvent.LaterAsked _,
                 InvitationEvent.LaterCame _, InvitationEvent.GuestNamed _, InvitationEvent.GuestTakenBack _,
                 InvitationEvent.GuestDeclined _, InvitationEvent.AwayAsked _, InvitationEvent.AwayTakenBack _,
                 InvitationEvent.AwayTold _, InvitationEvent.TieSaid _ -> this;
        };
    }

    private Invitation sent(InvitationEvent.Sent sent, Instant at) {
        Letter fresh = new Letter(sent.version(), sent.words(), sent.inviters(), sent.channel(), at, false);
        return new Invitation(clearance, versions, Optional.of(fresh), rounds.and(false, sent.proposal(), "", at), Answer.NONE,
                Optional.empty(), everAnswered, questions, disclosed, false, company);
    }

    private Invitation answered(Answer now, Rounds next, Instant at) {
        // Where the person began nothing was asked of them: only a conversation that both sides agreed on ends the clock.
        boolean answered = everAnswered || !members().isBegun() || now == Answer.YES;
        return new Invitation(clearance, versions, letter, next, now, Optional.of(at), answered, questions, disclosed, undelivered, company);
    }

    /** A question after a yes leaves the yes; after a no it opens the door again. */
    private Invitation line(Line line) {
        Answer now = line.byPerson() && !answer.isYes() ? Answer.QUESTION : answer;
        return new Invitation(clearance, versions, letter, rounds, now, answeredAt, everAnswered, plus(questions, line),
                disclosed, undelivered, company);
    }

    private Invitation version(int number, UnaryOperator<Draft> change) {
        return withVersions(versions.stream().map(draft -> draft.version() == number ? change.apply(draft) : draft).toList());
    }

    private Invitation withVersions(List<Draft> changed) {
        return new Invitation(clearance, changed, letter, rounds, answer, answeredAt, everAnswered, questions, disclosed, undelivered, company);
    }

    private Invitation withRounds(Rounds changed) {
        return new Invitation(clearance, versions, letter, changed, answer, answeredAt, everAnswered, questions, disclosed, undelivered, company);
    }

    private Invitation undelivered(boolean now) {
        return new Invitation(clearance, versions, letter, rounds, answer, answeredAt, everAnswered, questions, disclosed, now, company);
    }

    private static <T> List<T> plus(List<T> list, T one) {
        List<T> more = new ArrayList<>(list);
        more.add(one);
        return List.copyOf(more);
    }

    Members members() {
        return clearance.members();
    }

    private boolean isPerson(SeatId seat) {
        return members().person().filter(person -> person.id().equals(seat)).isPresent();
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
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    /** Number of the newest version; 0 while nothing was written. */
    int version() {
        return versions.isEmpty() ? 0 : versions.getLast().version();
    }

    /** Whether an invitation is with the person now. */
    public boolean isSent() {
        return letter.filter(sent -> !sent.withdrawn()).isPresent();
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

    /**
     * When the circle is deleted unless the person answers; empty before sending and for good after an answer. A circle
     * the person began is deleted that long after they last did something in it, until a conversation is agreed on.
     */
    public Optional<Instant> lapsesAt() {
        return everAnswered ? Optional.empty() : members().begun().or(this::sentAt).map(since -> since.plus(LIFE));
    }
}
