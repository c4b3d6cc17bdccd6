package org.openchair.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.LUIS;
import static org.openchair.ACircle.MARISOL;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openchair.ACircle;
import org.openchair.events.CircleEvent;
import org.openchair.events.CircleEvent.Topic;
import org.openchair.events.ItemId;
import org.openchair.events.SeatId;

class FirstCallViewTest {
    private static final ItemId ITEM = new ItemId(new UUID(9, 1));
    private final ACircle circle = ACircle.opened().by(MARISOL, new CircleEvent.Reachable(ANA, "", "555-0142", true, false, "at noon"),
            new CircleEvent.ToldAbout(ITEM, Topic.USE, ANA, "Most evenings.", Optional.empty(), "", ""));

    @Test
    void the_interventionist_reads_what_each_one_told_and_may_change_it() {
        FirstCallView view = view(MARISOL, "");
        assertThat(view.caller().orElseThrow().name()).isEqualTo("Ana");
        assertThat(view.chairs()).hasSize(3);
        assertThat(part(view, Subject.USE).told()).singleElement().satisfies(told -> assertThat(told.mayChange()).isTrue());
    }

    @Test
    void a_supporter_reads_their_own_lines_and_their_own_way() {
        assertThat(part(view(ANA, ""), Subject.USE).told()).hasSize(1);
        FirstCallView luis = view(LUIS, "");
        assertThat(part(luis, Subject.USE).told()).isEmpty();
        assertThat(luis.caller().orElseThrow().name()).isEqualTo("Luis");
        assertThat(luis.toString()).doesNotContain("555-0142", "evenings");
    }

    @Test
    void words_that_are_changed_stand_in_the_field_and_not_above_it() {
        FirstCallView.Part part = part(view(ANA, ITEM.toString()), Subject.USE);
        assertThat(part.open()).isTrue();
        assertThat(part.told()).isEmpty();
        assertThat(part.writing().words()).isEqualTo("Most evenings.");
    }

    @Test
    void strengths_are_asked_before_what_is_hard() {
        assertThat(Subject.STRENGTHS.ordinal()).isLessThan(Subject.USE.ordinal());
        assertThat(Subject.Chapter.STRENGTHS.ordinal()).isLessThan(Subject.Chapter.HARD.ordinal());
    }

    private FirstCallView view(SeatId who, String change) {
        return FirstCallView.of(circle.seen(who, Circle.NONE), ACircle.viewer(who), "", change);
    }

    private static FirstCallView.Part part(FirstCallView view, Subject subject) {
        return view.parts().stream().filter(part -> part.subject() == subject).findFirst().orElseThrow();
    }
}
