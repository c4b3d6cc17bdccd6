package org.openchair.invitation;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openchair.circle.Members;
import org.openchair.circle.Seat;
import org.openchair.events.Viewer;
import org.openchair.kit.Screen;

/**
 * Every version of the words: who kept it, when, what they changed, who stood behind it; and any two held side by side.
 *
 * @param versions newest first
 */
public record VersionsView(String circle, List<Version> versions, Optional<Comparison> comparison) implements Screen {

    /** @param sent whether this is what was sent last */
    public record Version(int number, String by, LocalDateTime at, List<Edit> edits, List<String> behind, boolean sent) {}

    /**
     * What became another from one version to another.
     *
     * @param offers what was proposed in each; none where it is the same
     */
    public record Comparison(int from, int to, Changes words, List<Offer> offers) {}

    /** @param from number of the older version; anything else than a version is the one before the newest */
    static VersionsView of(Invitation invitation, Viewer viewer, int from, int to) {
        List<Draft> drafts = invitation.versions();
        List<Version> versions = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            versions.add(version(invitation, i == 0 ? Optional.empty() : Optional.of(drafts.get(i - 1)), drafts.get(i)));
        }
        return new VersionsView(viewer.circle().toString(), versions.reversed(), drafts.size() < 2 ? Optional.empty()
                : Optional.of(compare(draft(drafts, from).orElse(drafts.get(drafts.size() - 2)), draft(drafts, to).orElse(drafts.getLast()),
                        invitation.members())));
    }

    private static Version version(Invitation invitation, Optional<Draft> before, Draft draft) {
        Members members = invitation.members();
        List<String> behind = members.seats().values().stream().filter(seat -> draft.behind().contains(seat.id())).map(Seat::name).toList();
        return new Version(draft.version(), members.name(draft.by()), invitation.local(draft.at()), Edit.between(before, draft, members),
                behind, invitation.letter().filter(letter -> letter.version() == draft.version()).isPresent());
    }

    private static Optional<Draft> draft(List<Draft> drafts, int number) {
        return drafts.stream().filter(draft -> draft.version() == number).findFirst();
    }

    private static Comparison compare(Draft from, Draft to, Members members) {
        return new Comparison(from.version(), to.version(), Changes.between(from.words(), to.words()),
                from.proposal().equals(to.proposal()) ? List.of() : List.of(Offer.of(from.proposal(), members), Offer.of(to.proposal(), members)));
    }
}
