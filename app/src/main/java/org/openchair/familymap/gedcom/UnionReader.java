package org.openchair.familymap.gedcom;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openchair.events.ItemId;
import org.openchair.familymap.Family.Child;
import org.openchair.familymap.Family.Couple;
import org.openchair.familymap.Family.Descent;

/** Couples and children of a file. */
final class UnionReader {
    private static final Set<String> READ = Set.of("HUSB", "WIFE", "CHIL");
    private final Schema schema;
    private final Report report;
    private final Supplier<ItemId> ids;
    private final Map<String, Node> people;
    private final Map<String, ItemId> known;
    private final Set<String> families = new HashSet<>();
    private final Map<String, ItemId> twins = new HashMap<>();
    private final List<Couple> couples = new ArrayList<>();
    private final List<Child> children = new ArrayList<>();

    UnionReader(Schema schema, Report report, Supplier<ItemId> ids, Map<String, Node> people, Map<String, ItemId> known) {
        this.schema = schema;
        this.report = report;
        this.ids = ids;
        this.people = people;
        this.known = known;
    }

    List<Couple> couples() {
        return couples;
    }

    List<Child> children() {
        return children;
    }

    void read(Node family) {
        if (!families.add(family.name)) {
            report.add(family.line, "FAM " + family.name, Why.TWICE);
            return;
        }
        List<String> partners = pointers(family, "HUSB", "WIFE");
        List<String> kids = pointers(family, "CHIL");
        Events events = new Events(family, schema, report);
        family.under.stream().filter(node -> !READ.contains(node.tag) && !events.knows(node)).forEach(node -> report.add(node.line, "FAM " + node.tag, Why.NO_PLACE));
        if (partners.isEmpty()) {
            if (!kids.isEmpty()) {
                report.add(family.line, "FAM " + family.name, Why.NO_PARENT);
            }
            return;
        }
        partners.stream().skip(2).forEach(more -> report.add(family.line, "FAM " + more, Why.TOO_MUCH));
        ItemId of = known.get(partners.getFirst());
        if (partners.size() > 1) {
            of = ids.get();
            couples.add(new Couple(of, known.get(partners.get(0)), known.get(partners.get(1)), events.tie(), events.since(), events.until()));
        }
        for (String kid : kids) {
            if (partners.contains(kid)) {
                report.add(family.line, "CHIL " + kid, Why.TWICE);
                continue;
            }
            children.add(child(family.name, people.get(kid), of, kids));
        }
    }

    private Child child(String family, Node kid, ItemId of, List<String> siblings) {
        Optional<Node> twin = kid.all("ASSO").filter(UnionReader::isTwin).filter(other -> other.pointer().filter(siblings::contains).isPresent()).findFirst();
        Optional<ItemId> together = twin.map(other -> twins.computeIfAbsent(family + " " + first(kid, siblings), one -> ids.get()));
        boolean identical = twin.flatMap(other -> other.first("_IDENTICAL")).filter(schema::ours).isPresent();
        return new Child(known.get(kid.name), of, descent(family, kid), together, identical);
    }

    /** Of those born together, the one who is named first; each of them names all the others. */
    private static String first(Node kid, List<String> siblings) {
        Set<String> all = new HashSet<>(Set.of(kid.name));
        kid.all("ASSO").filter(UnionReader::isTwin).flatMap(other -> other.pointer().stream()).forEach(all::add);
        return siblings.stream().filter(all::contains).findFirst().orElse(kid.name);
    }

    private static boolean isTwin(Node other) {
        String role = (other.words("ROLE") + " " + other.words("RELA")).toUpperCase(Locale.ROOT);
        return role.contains("MULTIPLE") || role.contains("TWIN") || role.contains("TRIPLET");
    }

    private static Descent descent(String family, Node kid) {
        boolean adopted = kid.all("ADOP").flatMap(event -> event.all("FAMC")).anyMatch(to -> to.pointer().filter(family::equals).isPresent());
        String how = kid.all("FAMC").filter(to -> to.pointer().filter(family::equals).isPresent()).map(to -> to.words("PEDI")).findFirst().orElse("");
        return switch (how.toLowerCase(Locale.ROOT)) {
            case "adopted" -> Descent.ADOPTED;
            case "foster" -> Descent.FOSTER;
            default -> adopted ? Descent.ADOPTED : Descent.BIRTH;
        };
    }

    private List<String> pointers(Node family, String... tags) {
        List<String> names = new ArrayList<>();
        Stream.of(tags).flatMap(family::all).forEach(node -> {
            Optional<String> name = node.pointer().filter(known::containsKey);
            if (name.isEmpty()) {
                report.add(node.line, node.tag + " " + node.value(), Why.POINTS_NOWHERE);
            } else if (names.contains(name.get())) {
                report.add(node.line, node.tag + " " + node.value(), Why.TWICE);
            } else {
                names.add(name.get());
            }
        });
        return names;
    }

    /** Links up that no family answers. */
    void checkLinks(Node person) {
        person.under.stream().filter(node -> node.tag.equals("FAMC") || node.tag.equals("FAMS"))
                .filter(node -> node.pointer().filter(families::contains).isEmpty())
                .forEach(node -> report.add(node.line, node.tag + " " + node.value(), Why.POINTS_NOWHERE));
    }
}
