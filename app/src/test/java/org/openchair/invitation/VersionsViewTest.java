package org.openchair.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.GRACE;
import static org.openchair.ACircle.LUIS;
import static org.openchair.ACircle.MARISOL;
import static org.openchair.invitation.Invitations.PROPOSAL;
import static org.openchair.invitation.Invitations.WISH;
import static org.openchair.invitation.Invitations.WORDS;
import static org.openchair.invitation.Invitations.drafted;
import static org.openchair.invitation.Invitations.joined;
import static org.openchair.invitation.Invitations.sent;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openchair.ACircle;
import org.openchair.Printed;
import org.openchair.events.InvitationEvent;
import org.openchair.invitation.InvitationCommand.Compose;
import org.openchair.invitation.InvitationCommand.WriteParagraph;

class VersionsViewTest {

    @Test
    void eachVersionSaysWhoChangedWhatAndWhoStoodBehindIt() {
        ACircle circle = joined().by(ANA, new InvitationEvent.StoodBehind(2))
                .then(GRACE, Invitation.NONE, new WriteParagraph("I can walk."))
                .then(MARISOL, Invitation.NONE, new Compose(1, true, "Dear Daniel,", "It is up to you.", List.of(GRACE, ANA)))
                .then(ANA, Invitation.NONE, new InvitationCommand.Draft(4, "", Invitations.details(WISH), Set.of(ANA)));
        VersionsView view = view(circle, 0, 0);
        assertThat(view.versions()).extracting(VersionsView.Version::number).containsExactly(5, 4, 3, 2, 1);
        assertThat(view.versions()).extracting(VersionsView.Version::by).containsExactly("Ana", "Marisol", "Grace", "Grace", "Ana");
        assertThat(view.versions()).extracting(VersionsView.Version::behind).containsExactly(List.of(), List.of(), List.of(), List.of("Ana"), List.of());
        assertThat(view.versions()).extracting(version -> version.edits().stream().map(edit -> edit.key().replace("invitation.history.", "") + edit.name()).toList())
                .containsExactly(List.of("paragraph-goneGrace", "offGrace", "proposal"), List.of("order"), List.of("paragraphGrace"),
                        List.of("joined"), List.of("first"));
    }

    @Test
    void anyTwoAreHeldSideBySide() {
        ACircle circle = drafted().by(GRACE, new InvitationEvent.Drafted(2, "Dear Daniel, would you walk with us?", PROPOSAL, Set.of(ANA, GRACE)))
                .by(ANA, new InvitationEvent.Drafted(3, WORDS, WISH, Set.of(ANA, GRACE)));
        assertThat(view(circle, 0, 0).comparison()).hasValueSatisfying(newest -> {
            assertThat(newest.from()).isEqualTo(2);
            assertThat(newest.to()).isEqualTo(3);
            assertThat(newest.offers()).hasSize(2);
        });
        assertThat(view(circle, 1, 3).comparison().orElseThrow().words().isNone()).isTrue();
        assertThat(view(circle, 1, 2).comparison().orElseThrow().offers()).isEmpty();
        assertThat(view(circle, 99, -1).comparison()).isEqualTo(view(circle, 0, 0).comparison());
        assertThat(view(drafted(), 0, 0).comparison()).isEmpty();
        assertThat(view(ACircle.opened(), 0, 0).versions()).isEmpty();
    }

    @Test
    void addedAndTakenOutAreSaidAndNotColouredAlone() {
        ACircle circle = drafted().by(GRACE, new InvitationEvent.Drafted(2, "Dear Daniel, would you walk with us?", PROPOSAL, Set.of(ANA, GRACE)));
        String page = Printed.inAllLanguages(view(circle, 0, 0));
        assertThat(page).contains("<ins><span class=\"out-of-sight\">Added: </span>walk</ins>", "<del><span class=\"out-of-sight\">Taken out: </span>sit down</del>");
        assertThat(view(sent(), 0, 0).versions().getFirst().sent()).isTrue();
    }

    private static VersionsView view(ACircle circle, int from, int to) {
        return VersionsView.of(circle.seen(LUIS, Invitation.NONE), ACircle.viewer(LUIS), from, to);
    }
}
