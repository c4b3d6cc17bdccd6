package org.openchair.conversation;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openchair.circle.Seat;
import org.openchair.events.InvitationEvent.Proposal;
import org.openchair.events.SeatId;
import org.openchair.events.Viewer;
import org.openchair.kit.Screen;

/**
 * Before the room, and at its door: who is expected, when, where, and how the circle would talk.
 *
 * @param standing     key of the sentence that says where asking the person stands
 * @param rules        how those in the open room agreed to talk; empty while it is a proposal of the software
 * @param unagreed     for the interventionist: supporters who have not agreed to how this is done, where no letter waited for it
 * @param unanswered   for the interventionist: supporters whose safety answers are still to come
 * @param undecided    for the interventionist: safety answers that wait for a written decision
 * @param again        for the interventionist: supporters who answered, and not for this meeting
 * @param held         for the interventionist: decisions that hold the meeting, or wait for something to be in place
 * @param worried      for the interventionist: whose quiet words wait
 * @param askedAgain   for a supporter: whether a meeting is ahead and their own answers are not fresh for it
 * @param mayOpen      whether this reader may open the room now
 */
public record WaitingView(String circle, boolean interventionist, boolean person, String personName, String guide,
                          String standing, boolean agreed, List<String> unagreed, Optional<Meeting> meeting, boolean open, boolean expected,
                          List<String> present, List<String> rules, List<String> unanswered, int undecided, List<String> again,
                          int held, List<String> worried, boolean askedAgain, boolean mayOpen, boolean recorded) implements Screen {

    /** What both sides agreed to. */
    public record Meeting(LocalDateTime at, int minutes, String place, String subjects, List<String> people) {}

    static WaitingView of(String circle, Conversation seen, Viewer viewer, Instant now) {
        Names names = new Names(seen.members());
        boolean guide = viewer.isInterventionist();
        return new WaitingView(circle, guide, viewer.isPerson(), names.person(), names.interventionist(),
                standing(seen, viewer.isPerson()), seen.yes().isAgreed(),
                guide && seen.members().isBegun() ? seen.clearance().notAgreed().stream().map(Seat::name).toList() : List.of(), seen.yes().proposal().filter(_ -> seen.yes().isAgreed())
                        .map(proposal -> meeting(proposal, seen, names)),
                seen.isOpen(), seen.isExpected(viewer.seat()), seen.members().names(seen.room().present().keySet()),
                seen.isOpen() ? seen.room().rules().words() : List.of(),
                guide ? seen.clearance().notAnswered().stream().map(Seat::name).toList() : List.of(),
                guide ? seen.clearance().undecided().size() : 0,
                guide ? seen.clearance().toAskAgain(now).stream().filter(seat -> seen.clearance().hasAnswered(seat.id()))
                        .map(Seat::name).toList() : List.of(),
                guide ? seen.clearance().meeting().held() : 0,
                guide ? seen.members().names(seen.clearance().meeting().quiet()) : List.of(),
                viewer.isSupporter() && seen.yes().isAgreed() && seen.clearance().meeting().due()
                        && !seen.clearance().meeting().isFresh(viewer.seat(), now),
                guide && seen.mayOpen(now), seen.wasOpened() && !seen.isOpen());
    }

    private static String standing(Conversation seen, boolean person) {
        boolean begun = seen.members().isBegun();
        return switch (seen.yes().standing()) {
            case NOT_ASKED -> begun ? person ? "conversation.standing.begun-you" : "conversation.standing.begun" : "conversation.standing.not-asked";
            case ASKED -> person ? "conversation.standing.asked-you" : "conversation.standing.asked";
            case WISHED_OTHERWISE -> begun ? person ? "conversation.standing.begun-asked-you" : "conversation.standing.begun-asked" : person ? "conversation.standing.wished-you" : "conversation.standing.wished";
            case AGREED -> person ? "conversation.standing.agreed-you" : "conversation.standing.agreed";
            case REFUSED -> person ? "conversation.standing.refused-you" : "conversation.standing.refused";
        };
    }

    private static Meeting meeting(Proposal proposal, Conversation seen, Names names) {
        List<SeatId> people = new ArrayList<>();
        seen.members().person().ifPresent(seat -> people.add(seat.id()));
        seen.members().supporters().stream().map(Seat::id).filter(proposal.people()::contains).forEach(people::add);
        seen.members().interventionist().ifPresent(seat -> people.add(seat.id()));
        return new Meeting(proposal.at(), proposal.minutes(), proposal.place(), proposal.subjects(),
                people.stream().map(names::of).toList());
    }
}
