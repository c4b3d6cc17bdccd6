package org.openchair.invitation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openchair.circle.Members;
import org.openchair.circle.Seat;
import org.openchair.events.InvitationEvent.Proposal;
import org.openchair.events.PreparationEvent.Part;
import org.openchair.events.Role;
import org.openchair.events.SeatId;
import org.openchair.events.Viewer;
import org.openchair.firstday.FirstDay;
import org.openchair.firstday.FirstDayCard;
import org.openchair.kit.Screen;

/**
 * The person's own place: the invitation, who it is from, what was written, and their answer.
 *
 * @param passages what they were sent, and whose words each is; none when nothing is with them now
 * @param offer   what the circle proposes now
 * @param wish    what the person wished for and the circle has not answered
 * @param said    the words that came with the newest proposal of the circle
 * @param status  key of the sentence that says what is true now; empty before the first answer
 * @param later   the day from which the person wants to be asked again
 * @param helper  name of the interventionist
 * @param undone  whether a conversation that was agreed on is not to be any more
 * @param ahead   whether the one that is agreed on is not over
 */
public record PersonView(String circle, String person, String helper, List<String> inviters, List<Passage> passages, boolean invited,
                         Optional<Offer> offer, Optional<Offer> wish, Optional<Offer> agreed, String said, String status,
                         Optional<LocalDateTime> answeredAt, List<Neighbour> neighbours, List<Disclosed.Meeting> meetings,
                         List<SentView.Line> questions, List<AnswerView.Kind> choices, Optional<LocalDateTime> lapsesAt,
                         Optional<LocalDate> later, boolean hasPin, Optional<FirstDayCard> firstDay, boolean undone, boolean ahead) implements Screen {

    /** Somebody in the circle, with what they wrote about the person. */
    public record Neighbour(String name, String relation, boolean interventionist, boolean guest, String tie, List<Text> texts) {}

    /** @param part key of the name of the part */
    public record Text(String part, String words, LocalDateTime at) {}

    static PersonView of(Invitation invitation, FirstDay day, Viewer viewer, Instant now) {
        Members members = invitation.members();
        Optional<Letter> letter = invitation.letter().filter(sent -> !sent.withdrawn());
        return new PersonView(viewer.circle().toString(), members.personName(),
                members.interventionist().map(Seat::name).orElse(""), letter.map(sent -> members.names(sent.inviters())).orElse(List.of()),
                letter.map(sent -> Passage.of(sent.parts(), sent.words(), members)).orElse(List.of()), letter.isPresent(),
                invitation.rounds().offered().map(round -> offer(round.proposal(), members)),
                invitation.answer().isYes() ? invitation.rounds().wished().map(round -> offer(round.proposal(), members)) : Optional.empty(),
                invitation.agreedProposal().map(proposal -> offer(proposal, members)),
                invitation.rounds().offered().map(Rounds.Round::words).orElse(""), status(invitation),
                invitation.answeredAt().map(invitation::local), neighbours(invitation),
                List.copyOf(invitation.disclosed().meetings().values()), SentView.questions(invitation), choices(invitation),
                invitation.lapsesAt().map(invitation::local), invitation.company().later(), members.seat(viewer.seat()).flatMap(Seat::pin).isPresent(),
                FirstDayCard.of(day, viewer), invitation.isUndone(), Offer.isAhead(invitation, now));
    }

    private static Offer offer(Proposal proposal, Members members) {
        return Offer.of(proposal, members);
    }

    private static String status(Invitation invitation) {
        return invitation.members().isBegun() ? TalkView.status(invitation) : switch (invitation.answer()) {
            case NONE -> "";
            case QUESTION -> invitation.hasOpenQuestion() ? "invitation.now.question" : "invitation.now.replied";
            case YES, YES_WITH_CHANGES -> invitation.agreedProposal().isPresent() ? "invitation.now.agreed"
                    : invitation.rounds().wished().isPresent() ? "invitation.now.wish" : "invitation.now.counter";
            case NOT_NOW -> invitation.company().came() ? "invitation.now.later-came" : "invitation.now.not-now";
            case NO -> "invitation.now.no";
            case NO_CONTACT -> "invitation.now.no-contact";
        };
    }

    /** What can be answered now: anything but what was answered last. */
    static List<AnswerView.Kind> choices(Invitation invitation) {
        if (!invitation.isAsked() || invitation.members().closed()) {
            return invitation.letter().isEmpty() && !invitation.members().isBegun() || invitation.answer() == Answer.NO_CONTACT ? List.of() : List.of(AnswerView.Kind.NO_CONTACT);
        }
        return Arrays.stream(AnswerView.Kind.values()).filter(kind -> switch (kind) {
            case YES -> invitation.agreedProposal().isEmpty() && invitation.rounds().offered().isPresent();
            case QUESTION, NOT_NOW -> true;
            case CHANGES -> invitation.rounds().latest().isPresent();
            case NO -> invitation.answer() != Answer.NO && invitation.rounds().latest().isPresent();
            case NO_CONTACT -> invitation.answer() != Answer.NO_CONTACT;
        }).toList();
    }

    private static List<Neighbour> neighbours(Invitation invitation) {
        return invitation.members().seats().values().stream().filter(seat -> seat.role() != Role.PERSON && !seat.left())
                .map(seat -> new Neighbour(seat.name(), seat.relation(), seat.role() == Role.INTERVENTIONIST,
                        invitation.company().seats().contains(seat.id()), invitation.company().ties().getOrDefault(seat.id(), ""),
                        texts(invitation, seat.id()))).toList();
    }

    private static List<Text> texts(Invitation invitation, SeatId seat) {
        Map<Part, Disclosed.Text> written = invitation.disclosed().written().getOrDefault(seat, Map.of());
        return written.entrySet().stream().map(entry -> new Text(part(entry.getKey()), entry.getValue().words(),
                invitation.local(entry.getValue().at()))).toList();
    }

    private static String part(Part part) {
        return switch (part) {
            case APPRECIATION -> "invitation.part.appreciation";
            case OBSERVATION -> "invitation.part.observation";
            case FEELING -> "invitation.part.feeling";
            case OWN_CHANGE -> "invitation.part.own-change";
            case OFFER -> "invitation.part.offer";
        };
    }
}
