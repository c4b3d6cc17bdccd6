package org.openchair.invitation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openchair.events.InvitationEvent.Channel;
import org.openchair.events.ItemId;
import org.openchair.events.SeatId;

/** What can be asked of an invitation. */
public sealed interface InvitationCommand {

    /** Whether it only takes back what its author wrote. */
    default boolean takesBack() {
        return false;
    }

    /** Keeps a new version of the words and of what is proposed. */
    record Draft(int seen, String words, Details details, Set<SeatId> inviters) implements InvitationCommand {}

    /** How the words come about where each writes their own paragraph. */
    sealed interface OfWording extends InvitationCommand {}

    /** In place of the author's earlier paragraph; empty words take it back. */
    record WriteParagraph(String words) implements OfWording {
        @Override
        public boolean takesBack() {
            return words.isBlank();
        }
    }

    /** @param seen which arrangement the author looked at */
    record Compose(int seen, boolean joined, String opening, String closing, List<SeatId> order) implements OfWording {}

    record ReadAloud(int version) implements OfWording {}

    record StandBehind(int version) implements InvitationCommand {}

    record StepBack(int version) implements InvitationCommand {}

    /**
     * @param stops       how many passages of this version the language coach would stop
     * @param stopReason  why they are sent all the same
     * @param warnings    why each warning is accepted
     * @param address     the person's, for {@link Channel#EMAIL}; their number, for {@link Channel#TEXT}
     */
    record Send(int version, Channel channel, String address, int stops, String stopReason, Map<Warning, String> warnings)
            implements InvitationCommand {}

    /** Somebody brings the letter in person. */
    record Entrust(Optional<SeatId> seat) implements InvitationCommand {}

    record Withdraw() implements InvitationCommand {}

    record Accept(int round) implements InvitationCommand {}

    record AcceptWithChanges(int round, Details wish, String words) implements InvitationCommand {}

    /**
     * The person who began asks their circle to sit down.
     *
     * @param seen how many proposals there were when they began to write
     */
    record AskToTalk(int seen, Details details, String words) implements InvitationCommand {}

    record Ask(String words) implements InvitationCommand {}

    /** @param day from which the person would like to be asked again, if any */
    record Postpone(Optional<LocalDate> day) implements InvitationCommand {}

    record Decline() implements InvitationCommand {}

    record RefuseContact() implements InvitationCommand {}

    /** The circle can do what the person wished for in this round. */
    record AgreeToWish(int round) implements InvitationCommand {}

    record Counterpropose(int round, Details details, String words) implements InvitationCommand {}

    /** Answers the person's question. */
    record Reply(String words) implements InvitationCommand {}

    /** Who comes with the person, and who does not come. */
    sealed interface OfCompany extends InvitationCommand {}

    record NameGuest(ItemId item, String name, String relation, String words) implements OfCompany {}

    record TakeGuestBack(ItemId item) implements OfCompany {}

    /** @param seat made for the guest, if it is granted */
    record SeatGuest(ItemId item, SeatId seat) implements OfCompany {}

    record DeclineGuest(ItemId item, String words) implements OfCompany {}

    record AskAway(SeatId seat, String words) implements OfCompany {}

    record TakeAwayBack(SeatId seat) implements OfCompany {}

    record MarkTold(SeatId seat) implements OfCompany {}

    /** A supporter does not come, by their own choice. */
    record StayAway() implements OfCompany {}

    record SayTie(String words) implements OfCompany {}

    /** A proposal as it was typed: the day and time may be missing. */
    record Details(Optional<LocalDateTime> at, String place, int minutes, Set<SeatId> people, String subjects) {}
}
