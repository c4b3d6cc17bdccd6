package org.openchair.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The application's own classes, read once for all rules. */
final class Compiled {
    private static final Pattern OF_A_STAGE = Pattern.compile("org\\.openchair\\.(" + String.join("|", Sources.STAGES) + ")");

    static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/openchair/language/") && !location.contains("/language-coach/"))
            .importPackages("org.openchair");

    static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS).importPackages("org.openchair");

    /** A class in a stage's package, where rules and views live. */
    static final DescribedPredicate<JavaClass> OF_STAGES = DescribedPredicate.describe("of a stage",
            type -> OF_A_STAGE.matcher(type.getPackageName()).matches());

    /** A controller, with what is nested in it, or a package's description: the places that may know the framework. */
    static final DescribedPredicate<JavaClass> CONTROLLERS = DescribedPredicate.describe("controllers or package-info",
            type -> outermost(type).getSimpleName().endsWith("Controller") || type.getSimpleName().equals("package-info"));

    static final DescribedPredicate<JavaClass> TEMPLATES = DescribedPredicate.describe("templates",
            type -> type.getSimpleName().matches("Jte.*Generated"));

    private Compiled() {}

    static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(Compiled::outermost).orElse(type);
    }

    static Stream<JavaClass> implementing(Class<?> type) {
        return MAIN.stream().filter(found -> found.isAssignableTo(type) && !found.isInterface());
    }

    static Class<?> load(JavaClass type) {
        try {
            return Class.forName(type.getName());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The words of the application: its top-level packages. */
    static List<String> packages() {
        return MAIN.stream().map(type -> type.getPackageName().split("\\."))
                .filter(parts -> parts.length > 2).map(parts -> parts[2]).distinct().sorted().toList();
    }
}
