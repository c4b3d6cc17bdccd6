package org.openchair.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openchair.house.Sources.Source;
import org.openchair.journal.Reason;
import org.openchair.kit.Languages;

/** A refusal that was decided is seen: in every language, beside its field. */
class ShowsEveryRefusalTest {
    private static final Pattern NAMED_BY_VIEW = Pattern.compile("page\\.refused\\(\\)|kit\\.(line|words|refusal)\\(page = page, (name|field) = [a-z]");
    private static final List<JavaClass> REASONS = Compiled.implementing(Reason.class).toList();

    @Test
    void everyReasonIsAConstantOfAnEnum() {
        assertThat(REASONS).as("reasons are found by the rules below as constants").allMatch(JavaClass::isEnum).hasSizeGreaterThan(5);
    }

    @Test
    void everyReasonHasItsSentenceInEveryLanguage() {
        List<String> silent = new ArrayList<>();
        for (Locale language : Languages.ALL) {
            var sentences = Bundles.all(language);
            constants().stream().filter(reason -> !sentences.containsKey(reason.message()))
                    .forEach(reason -> silent.add(named(reason) + " → " + reason.message() + " (" + language + ")"));
        }
        assertThat(silent).as("whoever is refused is told why, in their language").isEmpty();
    }

    @Test
    void everyReasonIsGivenBySomeRule() {
        List<String> dead = new ArrayList<>();
        for (JavaClass type : REASONS) {
            for (Object constant : Compiled.load(type).getEnumConstants()) {
                boolean given = type.getField(((Enum<?>) constant).name()).getAccessesToSelf().stream()
                        .map(JavaFieldAccess::getOrigin).anyMatch(by -> !by.getOwner().equals(type) || !by.getName().matches("<clinit>|\\$values"));
                if (!given) {
                    dead.add(named((Reason) constant));
                }
            }
        }
        assertThat(dead).as("a reason that no rule gives is a rule that got lost, or a sentence to be taken out").isEmpty();
    }

    @Test
    void everyReasonStandsBesideAFieldThatExists() {
        List<String> unseen = new ArrayList<>();
        for (JavaClass type : REASONS) {
            String templates = Sources.templates().stream().filter(source -> source.folder().equals(feature(type)))
                    .map(Source::text).reduce("", String::concat);
            String code = Sources.java().stream().filter(source -> source.folder().equals(feature(type)))
                    .filter(source -> !source.name().equals(type.getSimpleName() + ".java")).map(Source::text).reduce("", String::concat);
            for (Object constant : Compiled.load(type).getEnumConstants()) {
                Reason reason = (Reason) constant;
                boolean literally = Pattern.compile(place(reason.field())).matcher(templates).find();
                // A view may name the field: then its Java knows the word, and the template asks the view.
                boolean byView = code.contains("\"" + reason.field() + "\"") && NAMED_BY_VIEW.matcher(templates).find();
                if (!literally && !byView) {
                    unseen.add(named(reason) + " beside \"" + reason.field() + "\"");
                }
            }
        }
        assertThat(unseen).as("the sentence stands beside the field it names; where no form of the feature has that field, "
                + "nobody would ever read it").isEmpty();
    }

    /** Where a template shows the sentence of a field, or of the whole form. */
    private static String place(String field) {
        String named = "[^()]*(\\([^()]*(\\([^()]*\\)[^()]*)*\\)[^()]*)*";
        return field.isEmpty()
                ? "@template\\.kit\\.refusal\\(page = page\\)"
                : "@template\\.kit\\.(refusal\\(" + named + "field|(line|words)\\(" + named + "name) = \"" + Pattern.quote(field) + "\"";
    }

    private static String feature(JavaClass type) {
        return type.getPackageName().substring("org.openchair.".length());
    }

    private static List<Reason> constants() {
        List<Reason> all = new ArrayList<>();
        for (JavaClass type : REASONS) {
            Object[] constants = Compiled.load(type).getEnumConstants();
            if (constants == null) {
                fail(type.getName() + " is no enum");
            }
            for (Object constant : constants) {
                all.add((Reason) constant);
            }
        }
        return all;
    }

    private static String named(Reason reason) {
        return reason.getClass().getSimpleName() + "." + reason;
    }
}
