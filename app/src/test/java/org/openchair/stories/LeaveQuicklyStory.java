package org.openchair.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody comes into the room while Luis or Daniel reads. */
@ExtendWith(House.Shared.class)
class LeaveQuicklyStory {

    @Test
    void threeTimesShiftAndThePageIsGone(House house) {
        var family = Family.gathered(house);
        family.luis.opens(family.path("/part"));
        family.luis.sees("Your part");
        for (var press = 0; press < 3; press++) family.luis.page.keyboard().press("Shift");
        leftNothingBehind(family, family.luis);
    }

    @Test
    void theButtonDoesTheSame(House house) {
        var family = Family.invited(house);
        family.daniel.opens(family.path("/invitation"));
        family.daniel.sees("there is a chair for you");
        family.daniel.page.locator("#leave-quickly button").click();
        leftNothingBehind(family, family.daniel);
    }

    private static void leftNothingBehind(Family family, Human human) {
        human.page.waitForURL("https://www.weather.gov/");
        human.sees("Sunny.");
        human.page.goBack();
        assertThat(human.page.content()).doesNotContain("Your part", "there is a chair for you");
        assertThat(human.page.url()).doesNotContain("/circles/");
        human.opens(family.path("/part"));
        human.isAt("/sign-in");
    }
}
