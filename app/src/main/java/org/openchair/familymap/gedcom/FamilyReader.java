package org.openchair.familymap.gedcom;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.openchair.events.ItemId;
import org.openchair.familymap.Family;
import org.openchair.familymap.Family.Bond;
import org.openchair.familymap.Family.Figure;
import org.openchair.familymap.Family.Household;

/** From records to a family: first everybody, then couples and children, then what our own tags say. */
final class FamilyReader {
    private static final Set<String> ABOUT_THE_FILE = Set.of("HEAD", "TRLR");
    private final Schema schema;
    private final Report report;
    private final Supplier<ItemId> ids;
    private final Map<String, Node> people = new LinkedHashMap<>();
    private final Map<String, ItemId> known = new LinkedHashMap<>();
    private final List<Node> families = new ArrayList<>();
    private final List<Node> homes = new ArrayList<>();

    FamilyReader(List<Node> records, Schema schema, Report report, Supplier<ItemId> ids) {
        this.schema = schema;
        this.report = report;
        this.ids = ids;
        records.forEach(this::sort);
    }

    private void sort(Node record) {
        switch (record.tag) {
            case "INDI" -> person(record);
            case "FAM" -> families.add(record);
            default -> {
                if (schema.ours(record)) {
                    homes.add(record);
                } else if (!ABOUT_THE_FILE.contains(record.tag)) {
                    report.add(record.line, record.tag, Why.NO_PLACE);
                }
            }
        }
    }

    private void person(Node record) {
        if (known.size() >= Reading.MOST_FIGURES) {
            report.add(record.line, "INDI", Why.TOO_MUCH);
        } else if (known.putIfAbsent(record.name, ids.get()) == null) {
            people.put(record.name, record);
        } else {
            report.add(record.line, "INDI " + record.name, Why.TWICE);
        }
    }

    Family family() {
        FigureReader reader = new FigureReader(schema, report, kinds());
        List<Figure> figures = people.entrySet().stream().map(one -> reader.figure(known.get(one.getKey()), one.getValue())).toList();
        UnionReader unions = new UnionReader(schema, report, ids, people, known);
        families.forEach(unions::read);
        people.values().forEach(unions::checkLinks);
        return new Family(figures, unions.couples(), unions.children(), homes.stream().flatMap(home -> home(home).stream()).toList(), bonds());
    }

    /** Whom somebody names as a friend, or as one who helps, and who has no place in a family. */
    private Map<ItemId, Figure.Kind> kinds() {
        Map<ItemId, Figure.Kind> kinds = new LinkedHashMap<>();
        people.values().stream().flatMap(person -> person.all("ASSO")).forEach(other -> {
            Optional<Node> friend = other.pointer().map(people::get).filter(one -> one.all("FAMC").findAny().isEmpty() && one.all("FAMS").findAny().isEmpty());
            String role = other.words("ROLE") + other.words("RELA") + other.first("ROLE").map(node -> node.words("PHRASE")).orElse("");
            friend.ifPresent(one -> {
                if (role.toLowerCase(Locale.ROOT).contains("friend")) {
                    kinds.put(known.get(one.name), Figure.Kind.FRIEND);
                } else if (role.toLowerCase(Locale.ROOT).contains("helper")) {
                    kinds.put(known.get(one.name), Figure.Kind.HELPER);
                }
            });
        });
        return kinds;
    }

    private Optional<Household> home(Node record) {
        if (!record.tag.equals("_HOUSE")) {
            report.add(record.line, record.tag, Why.NO_PLACE);
            return Optional.empty();
        }
        Set<ItemId> members = new LinkedHashSet<>();
        record.all("_MEMBER").forEach(member -> whom(member).ifPresent(members::add));
        return Optional.of(new Household(ids.get(), record.words("NAME"), members));
    }

    private List<Bond> bonds() {
        List<Bond> bonds = new ArrayList<>();
        for (Node person : people.values()) {
            person.all("_BOND").filter(schema::ours).forEach(line -> whom(line).ifPresent(to -> Word.of(Bond.Kind.class, line.words("TYPE")).ifPresentOrElse(
                    kind -> bonds.add(new Bond(ids.get(), known.get(person.name), to, kind)), () -> report.add(line.line, "_BOND " + line.words("TYPE"), Why.NO_PLACE))));
        }
        return bonds;
    }

    private Optional<ItemId> whom(Node line) {
        Optional<ItemId> whom = line.pointer().map(known::get);
        if (whom.isEmpty()) {
            report.add(line.line, line.tag + " " + line.value(), Why.POINTS_NOWHERE);
        }
        return whom;
    }
}
