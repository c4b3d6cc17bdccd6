package org.openchair.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.DANIEL;
import static org.openchair.ACircle.GRACE;
import static org.openchair.ACircle.LUIS;
import static org.openchair.ACircle.MARISOL;
import static org.openchair.invitation.Invitations.sent;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.openchair.ACircle;
import org.openchair.Printed;
import org.openchair.events.CircleEvent;
import org.openchair.events.InvitationEvent;
import org.openchair.events.ItemId;
import org.openchair.events.Role;
import org.openchair.events.SeatId;
import org.openchair.firstday.FirstDay;

class CompanyViewTest {
    private static final ItemId ITEM = new ItemId(new UUID(5, 1));
    private static final SeatId SAM = new SeatId(new UUID(3, 77));

    private static ACircle asked() {
        return sent().by(DANIEL, new InvitationEvent.GuestNamed(ITEM, "Sam", "my friend from work", "Ring in the evening"),
                new InvitationEvent.AwayAsked(LUIS, "We only fight"));
    }

    private static ACircle seenTo() {
        return asked().by(MARISOL, new CircleEvent.Seated(SAM, Role.SUPPORTER, "Sam", "my friend from work", false, "en", Optional.empty()),
                new InvitationEvent.GuestSeated(ITEM, SAM), new InvitationEvent.AwayTold(LUIS), new InvitationEvent.StaysAway(LUIS));
    }

    private static String desk(ACircle circle, SeatId who) {
        return Printed.inAllLanguages(view(circle, who));
    }

    private static SentView view(ACircle circle, SeatId who) {
        return SentView.of(circle.seen(who, Invitation.NONE), ACircle.viewer(who), ACircle.NOW);
    }

    @Test
    void thePersonSeesWhatBecameOfIt() {
        assertThat(Printed.inAllLanguages(CompanyView.of(asked().seen(DANIEL, Invitation.NONE), ACircle.viewer(DANIEL))))
                .contains("Sam", "Marisol reads this and makes room.", "We only fight", "will speak with Luis");
        CompanyView after = CompanyView.of(seenTo().seen(DANIEL, Invitation.NONE), ACircle.viewer(DANIEL));
        assertThat(after.there()).contains("Sam").doesNotContain("Luis");
        assertThat(after.others()).extracting(Choice::name).containsExactly("Ana", "Grace");
        assertThat(Printed.inAllLanguages(after)).contains("has spoken with Luis", "Sam has a seat as your guest.");
    }

    @Test
    void theInterventionistSeesWhatThereIsToDo() {
        assertThat(desk(asked(), MARISOL)).contains("Daniel would like to bring Sam", "Ring in the evening", "Daniel asked that Luis does not come", "We only fight", "I have told Luis");
        assertThat(desk(seenTo(), MARISOL)).contains("You have spoken with Luis").doesNotContain("would like to bring");
    }

    @Test
    void noSupporterEverReadsThatSomebodyWasAskedAway() {
        for (SeatId other : List.of(ANA, GRACE, LUIS)) {
            assertThat(view(asked(), other)).as("nothing is different yet").isEqualTo(view(sent(), other));
            assertThat(desk(seenTo(), other)).doesNotContain("asked", "fight", "Ring in the evening", "told");
        }
        assertThat(desk(seenTo(), LUIS)).contains("This conversation is without you.");
    }

    @Test
    void aGuestSaysSoAndSeesNoDrafts() {
        Invitation seen = seenTo().seen(SAM, Invitation.NONE);
        assertThat(desk(seenTo(), SAM)).contains("You are here as Daniel’s guest.");
        assertThat(LetterView.of(seenTo().by(MARISOL, new InvitationEvent.Withdrawn()).seen(SAM, Invitation.NONE), ACircle.viewer(SAM), false)).isEmpty();
        assertThat(seen.company().seats()).containsExactly(SAM);
        assertThat(Printed.inAllLanguages(PersonView.of(seenTo().seen(DANIEL, Invitation.NONE), seenTo().seen(DANIEL, FirstDay.NONE), ACircle.viewer(DANIEL), ACircle.NOW))).contains("your guest");
    }
}
