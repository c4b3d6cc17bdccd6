package org.openchair.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openchair.events.Entry;
import org.openchair.events.Event;
import org.openchair.journal.Deciding;
import org.openchair.kit.Screen;

/**
 * A template takes a screen, the page and JDK types. Constants such as a role or a source may be named in it, because they
 * carry nobody's words; an event, an entry, a history or a stage's state may not.
 */
class TemplatesSeeOnlyScreensTest {
    private static final DescribedPredicate<JavaClass> WHAT_HAPPENED = DescribedPredicate.describe("events or entries",
            type -> type.isAssignableTo(Event.class) || type.isEquivalentTo(Entry.class));
    private static final DescribedPredicate<JavaClass> STATES = DescribedPredicate.describe("states of stages",
            type -> type.isAssignableTo(Deciding.class));
    private static final DescribedPredicate<JavaClass> FOLDS = DescribedPredicate.describe("folds of what happened",
            type -> List.of("org.openchair.circle.Members", "org.openchair.circle.Roll", "org.openchair.circle.Seat",
                    "org.openchair.consent.Clearance").contains(type.getName()));

    @Test
    void onlyAViewDecidesWhatAReaderSees() {
        noClasses().that(Compiled.TEMPLATES)
                .should().dependOnClassesThat(WHAT_HAPPENED)
                .orShould().dependOnClassesThat(STATES)
                .orShould().dependOnClassesThat(FOLDS)
                .orShould().dependOnClassesThat().resideInAPackage("org.openchair.journal..")
                .because("the view record is the only door to anybody's words: what one reader may see is decided there once, "
                        + "in pure Java with a test for each role, and never by a template that leaves something out")
                .check(Compiled.MAIN);
    }

    @Test
    void templatesKnowNoFrameworkAndNoDatabase() {
        noClasses().that(Compiled.TEMPLATES)
                .should().dependOnClassesThat().resideInAnyPackage("org.springframework..", "jakarta..", "java.sql..", "tools.jackson..")
                .because("a template is a picture of a record and can be printed without a server").check(Compiled.MAIN);
    }

    @Test
    void aViewHoldsNothingThatItsReaderWasNotMeantToSee() {
        List<String> wide = Compiled.MAIN.stream().filter(type -> Compiled.outermost(type).isAssignableTo(Screen.class))
                .flatMap(screen -> screen.getFields().stream())
                .filter(field -> !field.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.STATIC))
                .filter(field -> field.getAllInvolvedRawTypes().stream().anyMatch(type -> WHAT_HAPPENED.test(type) || STATES.test(type)
                        || FOLDS.test(type) || type.getPackageName().startsWith("org.openchair.journal") && !isReason(field.getOwner())))
                .map(field -> field.getFullName()).sorted().toList();
        assertThat(wide).as("a screen that carries a state, an event or a history carries more than its reader may see; "
                + "copy what is shown into the screen's own small records").isEmpty();
    }

    private static boolean isReason(CanBeAnnotated owner) {
        return owner instanceof JavaClass type && type.getSimpleName().equals("Refusal");
    }
}
