package org.openchair.beginning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.DANIEL;
import static org.openchair.ACircle.MARISOL;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openchair.ACircle;
import org.openchair.Printed;
import org.openchair.events.CircleEvent;
import org.openchair.events.ItemId;
import org.openchair.events.Sharing;

class BeginningViewTest {
    private final ACircle circle = ACircle.begun().by(DANIEL, new CircleEvent.Reachable(DANIEL, "", "555 0100", true, false, "mornings"),
            new CircleEvent.OwnAccount(new ItemId(new UUID(9, 1)), "I am tired of this.", Sharing.INTERVENTIONIST),
            new CircleEvent.OwnAccount(new ItemId(new UUID(9, 2)), "Only for me.", Sharing.ME), new CircleEvent.LinkIssued(ANA, 1));

    private static BeginningView mine(ACircle circle) {
        return BeginningView.of(circle.seen(DANIEL, Beginning.NONE), ACircle.viewer(DANIEL), Optional.of(ACircle.NOW));
    }

    private static GreetingView desk(ACircle circle) {
        return GreetingView.of(circle.seen(MARISOL, Beginning.NONE), ACircle.viewer(MARISOL));
    }

    @Test
    void the_person_reads_who_is_there_and_hands_over_each_link_once() {
        BeginningView view = mine(circle);
        assertThat(view.guests()).extracting(BeginningView.Guest::name).containsExactly("Ana", "Luis", "Grace");
        assertThat(view.guests()).extracting(BeginningView.Guest::handed).containsExactly(true, false, false);
        assertThat(view.greeting()).isEmpty();
        assertThat(mine(circle.by(DANIEL, new CircleEvent.Unseated(ANA))).guests()).extracting(BeginningView.Guest::name).doesNotContain("Ana");
        assertThat(mine(circle.by(MARISOL, new CircleEvent.LinkOpened(ANA)))).as("whether it was opened is not theirs to know").isEqualTo(view);
    }

    @Test
    void the_interventionist_reads_what_is_for_them_and_nothing_that_is_not() {
        GreetingView view = desk(circle);
        assertThat(view.account()).containsExactly("I am tired of this.");
        assertThat(view.way().orElseThrow()).isEqualTo(new GreetingView.Way("", "555 0100", true, "mornings"));
        assertThat(view.invited()).containsExactly("Ana", "Luis", "Grace");
        assertThat(Printed.inAllLanguages(view)).contains("I am tired of this.").doesNotContain("Only for me.");
    }

    @Test
    void hello_and_no_stand_on_both_pages_and_on_no_supporter_s() {
        ACircle greeted = circle.by(MARISOL, new CircleEvent.Greeted("I read every word."));
        assertThat(Printed.inAllLanguages(mine(greeted))).contains("I read every word.");
        assertThat(desk(greeted).greeting().orElseThrow().words()).isEqualTo("I read every word.");
        ACircle no = circle.by(MARISOL, new CircleEvent.TurnedDown("We only help by phone."), new CircleEvent.Closed(""));
        assertThat(Printed.inAllLanguages(mine(no))).contains("We only help by phone.", "1-800-662-4357");
        assertThat(desk(no).turnedDown()).isPresent();
        assertThat(greeted.seen(ANA, Beginning.NONE).greeting()).isEmpty();
        assertThat(no.seen(ANA, Beginning.NONE).turnedDown()).isEmpty();
    }
}
