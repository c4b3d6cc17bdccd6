package org.openchair.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Daniel says yes, but on another day, elsewhere, and without his aunt. It is settled when both sides agree. */
@ExtendWith(House.Shared.class)
class YesWithChangesStory {
    private final LocalDate sunday = Family.nextWeek().plusDays(2);
    private Family family;

    @Test
    void itIsSettledWhenBothSidesAgree(House house) {
        family = Family.invited(house);
        danielWishesForAnotherDay();
        noRoomOpensYet();
        theCircleProposesSomethingElse();
        noRoomOpensYet();
        danielWishesOnceMore();
        theCircleAgrees();
        bothSidesReadTheSame();
        theRoomOpens();
        family.allIsWell();
    }

    private void danielWishesForAnotherDay() {
        family.marisol.opens(family.path("/invitation"));
        var letter = new LetterPage(family.daniel, family.path("/invitation"));
        letter.chooses("changes");
        family.daniel.fills("day", sunday.toString());
        family.daniel.fills("place", "the park by the river");
        family.daniel.page.getByLabel("Grace").uncheck();
        family.daniel.fills("words", "My friend Sam comes with me.");
        family.daniel.presses("Send my wish");
        family.daniel.sees("You said yes, with changes.");
        family.marisol.sees("Daniel said yes, with changes");
    }

    private void theCircleProposesSomethingElse() {
        family.marisol.opens(family.path("/invitation"));
        family.marisol.sees("What Daniel wishes for");
        family.marisol.sees("My friend Sam comes with me.");
        family.marisol.fills("time", "15:00");
        family.marisol.presses("Propose this to Daniel");
        family.daniel.sees("The circle answered your wish.");
    }

    private void danielWishesOnceMore() {
        new LetterPage(family.daniel, family.path("/invitation")).chooses("changes");
        family.daniel.fills("time", "16:00");
        family.daniel.presses("Send my wish");
    }

    private void theCircleAgrees() {
        family.marisol.opens(family.path("/invitation"));
        family.marisol.presses("Agree to this wish");
    }

    private void bothSidesReadTheSame() {
        family.daniel.sees("You said yes, and it is agreed.");
        family.marisol.sees("Daniel said yes, and it is agreed");
        for (var human : new Human[] {family.daniel, family.marisol, family.luis}) {
            var agreed = human.reads(family.path("/invitation")).select("#live dl.offer").text();
            assertThat(agreed).as(human.name).contains("4:00", "the park by the river", "Ana", "Luis").doesNotContain("Grace");
        }
    }

    private void noRoomOpensYet() {
        var tried = family.marisol.tries(family.path("/conversation/opening"), "agenda", "Welcome", "rules", "One voice at a time.");
        assertThat(tried.status()).isEqualTo(422);
        assertThat(tried.text()).contains("A room opens only after a yes that both sides agreed on.");
    }

    private void theRoomOpens() {
        new RoomPage(family.marisol, family.path("/conversation")).opens();
        family.grace.opens(family.path("/conversation"));
        family.grace.sees("This conversation is for those Daniel said yes to.");
    }
}
