package org.openchair.invitation;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.openchair.circle.Members;
import org.openchair.circle.Seat;
import org.openchair.events.InvitationEvent.Proposal;
import org.openchair.events.Viewer;
import org.openchair.kit.Screen;
import org.openchair.kit.Who;

/**
 * The invitation on paper: a page that stands alone.
 *
 * @param draft whether these words were not sent yet
 */
public record LetterView(String circle, String person, String helper, List<String> inviters, List<Passage> passages, Offer offer,
                         boolean draft, boolean initials, boolean large, Optional<LocalDateTime> lapsesAt) implements Screen {

    /** What was sent, or, for those who write it, the newest words; empty where there is nothing for this reader. */
    public static Optional<LetterView> of(Invitation invitation, Viewer viewer, boolean initials) {
        Members members = invitation.members();
        if (invitation.isSent()) {
            Letter letter = invitation.letter().orElseThrow();
            Proposal proposal = invitation.agreedProposal()
                    .orElseGet(() -> invitation.rounds().offered().orElseThrow().proposal());
            return Optional.of(of(viewer, members, members.names(letter.inviters()),
                    Passage.of(letter.parts(), letter.words(), members), proposal, false, initials,
                    invitation.lapsesAt().map(invitation::local)));
        }
        boolean writes = !invitation.company().seats().contains(viewer.seat());
        return invitation.draft().filter(_ -> writes).map(draft -> of(viewer, members, InvitationView.inviters(invitation).stream()
                .map(InvitationView.Inviter::name).toList(), Passage.of(draft.parts(), draft.words(), members),
                draft.proposal(), true, initials, Optional.empty()));
    }

    /** The same in letters of 18 points. */
    public LetterView large(boolean now) {
        return new LetterView(circle, person, helper, inviters, passages, offer, draft, initials, now, lapsesAt);
    }

    private static LetterView of(Viewer viewer, Members members, List<String> inviters, List<Passage> passages, Proposal proposal,
            boolean draft, boolean initials, Optional<LocalDateTime> lapsesAt) {
        Offer offer = Offer.of(proposal, members);
        String helper = members.interventionist().map(Seat::name).orElse("");
        return new LetterView(viewer.circle().toString(), name(members.personName(), initials), name(helper, initials),
                names(inviters, initials),
                passages.stream().map(passage -> passage.signed(name(passage.by(), initials))).toList(), new Offer(offer.at(), offer.minutes(), offer.place(),
                names(offer.people(), initials), offer.subjects()), draft, initials, false, lapsesAt);
    }

    private static List<String> names(List<String> names, boolean initials) {
        return names.stream().map(name -> name(name, initials)).toList();
    }

    private static String name(String name, boolean initials) {
        return initials && !name.isBlank() ? Who.initials(name) : name;
    }
}
