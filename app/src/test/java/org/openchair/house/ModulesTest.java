package org.openchair.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import org.junit.jupiter.api.Test;
import org.openchair.App;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/**
 * Who may know whom, as each package-info lists it. Templates count: they are classes of their feature's package.
 * The language coach is a library that knows nothing of us, not a module.
 */
class ModulesTest {
    private static final ApplicationModules MODULES =
            ApplicationModules.of(App.class, resideInAPackage("org.openchair.language.."));

    @Test
    void everyPackageKnowsOnlyWhatItSaysItKnows() {
        MODULES.verify();
    }

    /** Draws the star of arrows into target/spring-modulith-docs. */
    @Test
    void theDiagramIsDrawnFromTheSameArrows() {
        new Documenter(MODULES).writeModulesAsPlantUml();
    }
}
