package org.openchair.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openchair.journal.Deciding;
import org.openchair.kit.Screen;

class TestsStandBesideTheirCodeTest {
    /** Where the whole house is looked at instead of one room of it; the doors and the stored journal are tried from outside. */
    private static final Set<String> OF_THE_WHOLE = Set.of("org.openchair.house", "org.openchair.stories", "org.openchair.web", "org.openchair.bench",
            "org.openchair.access", "org.openchair.journal.postgres");

    @Test
    void aTestIsInThePackageOfWhatItTests() {
        List<String> astray = Compiled.TESTS.stream().filter(test -> test.getSimpleName().endsWith("Test"))
                .filter(test -> OF_THE_WHOLE.stream().noneMatch(test.getPackageName()::startsWith))
                .filter(test -> test.getDirectDependenciesFromSelf().stream()
                        .noneMatch(to -> Compiled.MAIN.contain(to.getTargetClass().getName())
                                && to.getTargetClass().getPackageName().equals(test.getPackageName())))
                .map(JavaClass::getName).toList();
        assertThat(astray).as("beside its code a test may know what is package-private, and the list of tests is the specification").isEmpty();
    }

    @Test
    void everyStageHasATestOfItsRulesAndOfEachView() {
        List<String> untested = Compiled.MAIN.stream().filter(Compiled.OF_STAGES)
                .filter(type -> type.isAssignableTo(Deciding.class) || type.isAssignableTo(Screen.class) && isMadeOfAState(type))
                .filter(type -> Compiled.TESTS.stream().noneMatch(test -> test.getPackageName().equals(type.getPackageName())
                        && test.getDirectDependenciesFromSelf().stream().anyMatch(to -> to.getTargetClass().getName().equals(type.getName()))))
                .map(JavaClass::getName).sorted().toList();
        assertThat(untested).as("a rule without a test is an opinion; a view without one may show too much").isEmpty();
    }

    /** Whether a function of the class chooses what to show; a record that is handed finished parts chooses nothing. */
    private static boolean isMadeOfAState(JavaClass screen) {
        return screen.getMethods().stream().flatMap(method -> method.getRawParameterTypes().stream())
                .anyMatch(type -> type.isAssignableTo(Deciding.class));
    }

    @Test
    void statesComeFromHistories() {
        noClasses().should().callConstructorWhere(DescribedPredicate.describe("makes a stage's state",
                        (JavaConstructorCall call) -> call.getTargetOwner().isAssignableTo(Deciding.class)
                                && Compiled.MAIN.contain(call.getTargetOwner().getName())))
                .because("a state that no history leads to cannot be tested by accident: begin with ACircle and let things happen")
                .check(Compiled.TESTS);
    }
}
