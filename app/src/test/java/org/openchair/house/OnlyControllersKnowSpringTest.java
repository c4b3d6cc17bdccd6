package org.openchair.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.junit.jupiter.api.Test;

class OnlyControllersKnowSpringTest {

    @Test
    void rulesAndViewsAreReadTestedAndUsedWithoutAFramework() {
        noClasses().that(Compiled.OF_STAGES).and(not(Compiled.CONTROLLERS))
                .should().dependOnClassesThat().resideInAPackage("org.springframework..")
                .because("the rules of a stage are plain Java: only its controller turns a form into a command and a "
                        + "decision into a screen, so that every rule can be read and tested without a server")
                .check(Compiled.MAIN);
    }

    @Test
    void whatHappenedIsPlainJavaForEver() {
        noClasses().that().resideInAPackage("org.openchair.events").and(not(Compiled.CONTROLLERS))
                .should().dependOnClassesThat().resideOutsideOfPackages("java..", "org.openchair.events", "org.jspecify..")
                .because("events are stored for ever: no library may decide what they look like")
                .check(Compiled.MAIN);
    }
}
