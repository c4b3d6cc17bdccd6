package org.openchair.familymap.gedcom;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openchair.familymap.Family.Tie;

/** What happened between two: married, engaged, parted. */
final class Events {
    private static final Set<String> TAGS = Set.of("MARR", "DIV", "ENGA");
    private static final Pattern FROM = Pattern.compile("FROM (\\d{1,4})\\b");
    private static final Pattern TO = Pattern.compile("TO (\\d{1,4})\\b");
    private final Node family;
    private final Schema schema;
    private final Report report;

    Events(Node family, Schema schema, Report report) {
        this.family = family;
        this.schema = schema;
        this.report = report;
    }

    boolean knows(Node node) {
        return TAGS.contains(node.tag) || isSeparation(node) || isLivingTogether(node) || schema.ours(node);
    }

    Tie tie() {
        Optional<Tie> own = family.all("_TIE").filter(schema::ours).findFirst().flatMap(node -> Word.of(Tie.class, node.words()));
        if (own.isPresent()) {
            return own.get();
        }
        if (happened("DIV")) {
            return Tie.DIVORCED;
        }
        if (family.under.stream().anyMatch(Events::isSeparation)) {
            return Tie.SEPARATED;
        }
        if (happened("MARR")) {
            return Tie.MARRIED;
        }
        if (happened("ENGA")) {
            return Tie.ENGAGED;
        }
        if (family.under.stream().anyMatch(Events::isLivingTogether)) {
            return Tie.LIVING_TOGETHER;
        }
        report.add(family.line, "FAM " + family.name, Why.TIE_NOT_SAID);
        return Tie.PARENTS;
    }

    Optional<Integer> since() {
        return own(FROM).or(() -> year("MARR")).or(() -> other(Events::isLivingTogether)).or(() -> year("ENGA"));
    }

    Optional<Integer> until() {
        return own(TO).or(() -> year("DIV")).or(() -> other(Events::isSeparation));
    }

    private Optional<Integer> own(Pattern which) {
        return family.all("_TIE").filter(schema::ours).map(node -> which.matcher(node.words("DATE"))).filter(Matcher::find)
                .map(found -> Integer.parseInt(found.group(1))).findFirst();
    }

    private Optional<Integer> other(Predicate<Node> event) {
        return family.under.stream().filter(event).findFirst().flatMap(this::year);
    }

    private boolean happened(String tag) {
        return family.first(tag).filter(node -> !node.words().equalsIgnoreCase("N")).isPresent();
    }

    private Optional<Integer> year(String tag) {
        return family.first(tag).flatMap(this::year);
    }

    private Optional<Integer> year(Node event) {
        return Year.of(event, report);
    }

    private static boolean isSeparation(Node node) {
        return node.tag.equals("EVEN") && node.words("TYPE").toLowerCase(Locale.ROOT).startsWith("separat");
    }

    private static boolean isLivingTogether(Node node) {
        String type = node.words("TYPE").toLowerCase(Locale.ROOT);
        return node.tag.equals("EVEN") && (type.startsWith("living together") || type.contains("cohabit") || type.contains("common law"));
    }
}
