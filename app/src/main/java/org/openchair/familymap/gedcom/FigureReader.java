package org.openchair.familymap.gedcom;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openchair.events.ItemId;
import org.openchair.familymap.Family.Concern;
import org.openchair.familymap.Family.Figure;
import org.openchair.familymap.Family.Gender;
import org.openchair.familymap.Family.Mark;
import org.openchair.familymap.Family.Standing;

/** One human, or animal, of a file. */
final class FigureReader {
    private static final Set<String> ELSEWHERE = Set.of("FAMC", "FAMS", "ASSO", "ADOP", "_BOND");
    private static final Set<String> PARTS_OF_A_NAME = Set.of("GIVN", "SURN", "NPFX", "NSFX", "SPFX", "TYPE");
    private final Schema schema;
    private final Report report;
    private final Map<ItemId, Figure.Kind> kinds;

    FigureReader(Schema schema, Report report, Map<ItemId, Figure.Kind> kinds) {
        this.schema = schema;
        this.report = report;
        this.kinds = kinds;
    }

    Figure figure(ItemId id, Node person) {
        Optional<Node> death = person.first("DEAT").filter(node -> !node.words().equalsIgnoreCase("N"));
        Optional<Integer> born = person.first("BIRT").flatMap(node -> Year.of(node, report));
        Figure.Kind kind = own(person, "_KIND").findFirst().flatMap(node -> Word.of(Figure.Kind.class, node.words())).orElse(kinds.getOrDefault(id, Figure.Kind.RELATIVE));
        reportRest(person);
        return new Figure(id, name(person), gender(person.words("SEX")), born, death.isPresent(), death.flatMap(node -> Year.of(node, report)), kind,
                own(person, "_FOCUS").findAny().isPresent(), own(person, "_HIDDEN").findAny().isPresent(), marks(person));
    }

    private Stream<Node> own(Node person, String tag) {
        return person.all(tag).filter(schema::ours);
    }

    private static String name(Node person) {
        return person.first("NAME").map(node -> {
            String whole = node.words().replace("/", " ").replaceAll("\\s+", " ").strip();
            return whole.isEmpty() ? (node.words("GIVN") + " " + node.words("SURN")).strip() : whole;
        }).orElse("");
    }

    private static Gender gender(String sex) {
        return switch (sex) {
            case "F", "f" -> Gender.WOMAN;
            case "M", "m" -> Gender.MAN;
            case "X", "x" -> Gender.NON_BINARY;
            default -> Gender.UNKNOWN;
        };
    }

    private Set<Mark> marks(Node person) {
        Set<Mark> marks = new LinkedHashSet<>();
        own(person, "_CONCERN").forEach(node -> Word.of(Concern.class, node.words()).ifPresentOrElse(
                // What is not said to be somebody's own word stays what others report.
                concern -> marks.add(new Mark(concern, Word.of(Standing.class, node.words("_STANDING")).orElse(Standing.REPORTED))),
                () -> report.add(node.line, "_CONCERN " + node.words(), Why.NO_PLACE)));
        return marks;
    }

    private void reportRest(Node person) {
        Set<String> once = new LinkedHashSet<>();
        for (Node node : person.under) {
            switch (node.tag) {
                case "NAME" -> {
                    if (once.add("NAME")) {
                        node.under.stream().filter(part -> !PARTS_OF_A_NAME.contains(part.tag)).forEach(part -> report.add(part.line, "NAME " + part.tag, Why.NO_PLACE));
                    } else {
                        report.add(node.line, "NAME", Why.TWICE);
                    }
                }
                case "BIRT", "DEAT" -> {
                    if (once.add(node.tag)) {
                        node.under.stream().filter(part -> !part.tag.equals("DATE")).forEach(part -> report.add(part.line, node.tag + " " + part.tag, Why.NO_PLACE));
                    } else {
                        report.add(node.line, node.tag, Why.TWICE);
                    }
                }
                case "SEX" -> once.add("SEX");
                default -> {
                    if (!ELSEWHERE.contains(node.tag) && !schema.ours(node)) {
                        report.add(node.line, node.tag, Why.NO_PLACE);
                    }
                }
            }
        }
    }
}
