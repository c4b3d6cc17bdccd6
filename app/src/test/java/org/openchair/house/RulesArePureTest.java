package org.openchair.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.time.Clock;
import java.util.Random;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class RulesArePureTest {
    private static final String WHY = "the same history and the same command have to give the same decision, in a test, in a "
            + "retry and in ten years: who, when and new ids come in with the command, from the controller and the desk";

    private static final DescribedPredicate<JavaClass> RULES = DescribedPredicate.describe("events, shared folds or stages",
            type -> Compiled.OF_STAGES.test(type) || type.getPackageName().matches("org\\.openchair\\.(events|circle|consent)"));

    private static final DescribedPredicate<JavaMethodCall> TIME_OR_CHANCE = DescribedPredicate.describe(
            "asks the time or chance", call -> ClockTest.ASKS_THE_MACHINE.test(call)
                    || call.getTarget().getName().equals("randomUUID") && call.getTargetOwner().isEquivalentTo(UUID.class)
                    || call.getTarget().getFullName().startsWith("java.lang.Math.random"));

    @Test
    void noClockAndNoChance() {
        noClasses().that(RULES).and(not(Compiled.CONTROLLERS)).and(not(Compiled.TEMPLATES))
                .should().callMethodWhere(TIME_OR_CHANCE)
                .orShould().dependOnClassesThat().areAssignableTo(Clock.class)
                .orShould().dependOnClassesThat().areAssignableTo(Random.class)
                .orShould().dependOnClassesThat().areAssignableTo(RandomGenerator.class)
                .because(WHY).check(Compiled.MAIN);
    }

    @Test
    void noFilesNoNetworkNoDatabase() {
        noClasses().that(RULES).and(not(Compiled.CONTROLLERS)).and(not(Compiled.TEMPLATES))
                .should().dependOnClassesThat().resideInAnyPackage("java.io..", "java.nio.file..", "java.net..", "java.sql..", "javax.sql..")
                .because(WHY).check(Compiled.MAIN);
    }
}
