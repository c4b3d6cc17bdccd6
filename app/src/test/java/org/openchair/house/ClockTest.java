package org.openchair.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.time.Clock;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.openchair.App;

class ClockTest {

    /** Asks the machine what time it is, past the application's clock. */
    static final DescribedPredicate<JavaMethodCall> ASKS_THE_MACHINE = DescribedPredicate.describe(
            "asks the machine for the time", call -> {
                String owner = call.getTargetOwner().getName();
                String name = call.getTarget().getName();
                boolean withoutClock = call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
                return owner.startsWith("java.time.") && name.equals("now") && withoutClock
                        || owner.equals(Clock.class.getName()) && (name.startsWith("system") || name.startsWith("tick"))
                        || owner.equals(System.class.getName()) && name.equals("currentTimeMillis");
            });

    @Test
    void thereIsOneClock() {
        noClasses().that(not(equivalentTo(App.class)))
                .should().callMethodWhere(ASKS_THE_MACHINE)
                .orShould().callConstructor(Date.class)
                .because("what a circle waits for and when it lapses has to be testable at any moment: take the java.time.Clock "
                        + "that App makes; to measure how long something takes there is System.nanoTime()")
                .check(Compiled.MAIN);
    }
}
