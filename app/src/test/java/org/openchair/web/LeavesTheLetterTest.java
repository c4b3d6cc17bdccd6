package org.openchair.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openchair.events.InvitationEvent;
import org.openchair.events.InvitationEvent.Drafted;

/** An inviter leaves: in the same breath their name and their paragraph are out of the letter that was about to go. */
class LeavesTheLetterTest {
    private final Family family = Family.opened().all(LeavesTheLetterTest::joined);

    private static Family joined(Family family) {
        var proposal = new InvitationEvent.Proposal(LocalDateTime.now().plusDays(5).withNano(0), "The porch", 60, Set.of(family.ana, family.luis), "");
        family.by(family.ana, new InvitationEvent.Composed(true, "Dear Daniel", "", List.of()), new InvitationEvent.ParagraphWritten("I miss you."));
        family.by(family.luis, new InvitationEvent.ParagraphWritten("Me, too."));
        family.by(family.ana, new Drafted(1, "Dear Daniel\n\nI miss you.\n\nMe, too.", proposal, Set.of(family.ana, family.luis)));
        return family.by(family.ana, new InvitationEvent.StoodBehind(1)).by(family.luis, new InvitationEvent.StoodBehind(1));
    }

    @Test
    void and_whoever_still_invites_is_asked_again() {
        Browser ana = family.as(family.ana);
        assertThat(ana.get(family.path("/invitation/draft")).text()).contains("Me, too.", "— Luis");
        assertThat(family.as(family.luis).post(family.path("/departure"), "words", "").status()).isIn(200, 303);
        Drafted next = family.history().entries().stream().map(entry -> entry.event()).filter(Drafted.class::isInstance)
                .map(Drafted.class::cast).toList().getLast();
        assertThat(next.version()).isEqualTo(2);
        assertThat(next.words()).isEqualTo("Dear Daniel\n\nI miss you.");
        assertThat(next.inviters()).containsExactly(family.ana);
        assertThat(next.proposal().people()).containsExactly(family.ana);
        assertThat(ana.get(family.path("/invitation/draft")).text()).doesNotContain("— Luis").contains("Ana has not said yet");
    }
}
