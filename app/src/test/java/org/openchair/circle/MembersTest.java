package org.openchair.circle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openchair.ACircle;

class MembersTest {
    private final Members members = ACircle.opened().history().fold(Roll.EMPTY).members();

    @Test
    void theSameHumansStandInTheSameOrderWhateverTheOrderOfASet() {
        assertThat(members.names(List.of(ACircle.GRACE, ACircle.ANA, ACircle.LUIS))).containsExactly("Ana", "Luis", "Grace");
    }
}
