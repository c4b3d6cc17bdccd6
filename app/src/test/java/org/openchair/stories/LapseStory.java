package org.openchair.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nobody answers. Everyone can see until when it is kept; then it is gone, and what was answered stays. */
class LapseStory {
    /** The clock moved: whatever was written is older by some days, and what waits is due earlier. */
    private static final String[] TIME_PASSES = {
        "update entry set at = at - interval '%d days'",
        "update circle set lapses_at = lapses_at - interval '%1$d days', moved_at = moved_at - interval '%1$d days'",
        "update scheduled_tasks set execution_time = execution_time - interval '%d days' where task_name = 'lapse'"};

    private final House house = House.ofItsOwn();

    @Test
    void whatWasNeverAnsweredIsForgotten() throws Exception {
        house.human("Marisol").setsUpThePractice();
        var family = Family.invited(house);
        var answered = Family.invited(house);
        answered.daniel.sends(answered.path("/invitation/answer"), "answer", "not-now", "round", "1");
        eachSeesTheClock(family);
        timePasses(89);
        eachSeesTheClock(family);
        timePasses(1);
        thePagesAreClosed(family);
        nothingIsLeft(family);
        supportersGetOneNeutralLine();
        whatWasAnsweredIsStillThere(answered);
    }

    private static void eachSeesTheClock(Family family) {
        for (var human : family.everyone()) {
            human.opens(family.path("/kept"));
            human.sees("unless it is answered");
        }
        family.daniel.opens(family.path("/invitation"));
        family.daniel.sees("If there is no answer, everything is deleted on");
        family.marisol.opens("/circles");
        family.marisol.sees("unless it is answered");
    }

    private void timePasses(int days) throws SQLException {
        house.server.killApplication();
        try (var database = house.database(); var clock = database.createStatement()) {
            for (var hand : TIME_PASSES) clock.executeUpdate(hand.formatted(days));
        }
        house.server.startAgain();
    }

    private static void thePagesAreClosed(Family family) {
        for (var tries = 0; family.marisol.statusOf(family.path("")) != 404 && tries < 600; tries++) family.marisol.page.waitForTimeout(100);
        assertThat(family.marisol.statusOf(family.path(""))).isEqualTo(404);
        for (var human : family.everyone()) {
            human.opens(family.path("/kept"));
            human.doesNotSee("Daniel");
        }
        family.daniel.isAt("/sign-in");
    }

    private void nothingIsLeft(Family family) throws SQLException {
        try (var database = house.database(); var count = database.prepareStatement("select count(*) from entry where circle_id = ?::uuid")) {
            count.setString(1, family.circle);
            var rows = count.executeQuery();
            rows.next();
            assertThat(rows.getLong(1)).isZero();
        }
    }

    private void supportersGetOneNeutralLine() throws Exception {
        for (var address : new String[] {"ana@example.org", "luis@example.org"}) {
            var letters = house.lettersTo(address);
            assertThat(letters).as(address).hasSize(1);
            assertThat(letters.getFirst().getSubject()).isEqualTo("A private page was closed");
            assertThat(letters.getFirst().getContent().toString()).doesNotContain("Daniel", "Marisol", "invit", "/l/");
        }
    }

    private static void whatWasAnsweredIsStillThere(Family answered) {
        answered.daniel.opens(answered.path("/invitation"));
        answered.daniel.sees("You said not now");
        answered.marisol.opens(answered.path("/kept"));
        answered.marisol.doesNotSee("unless it is answered");
    }

    @AfterEach
    void close() {
        house.close();
    }
}
