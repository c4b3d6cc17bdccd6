package org.openchair.journal.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openchair.circle.Circle;
import org.openchair.circle.Roll;
import org.openchair.database.Writers;
import org.openchair.events.SeatId;
import org.openchair.web.Family;

class KnownCirclesTest {
    private final Family family = Family.opened();
    private final KnownCircles circles = new KnownCircles(Writers.WE_ALONE);

    @Test
    void a_circle_that_many_looked_at_is_weighed_again() {
        KnownCircle circle = ScribesTest.known(family);
        circles.keep(circle);
        long before = circles.weight();
        for (SeatId seat : family.seats()) {
            circle.history().foldFor(family.viewer(seat), Circle.NONE);
            circle.history().foldFor(family.viewer(seat), Roll.EMPTY);
        }
        assertThat(circles.current(family.practice, family.circle)).isSameAs(circle);
        assertThat(circles.weight()).isEqualTo(circle.weight()).isGreaterThan(before);
    }
}
