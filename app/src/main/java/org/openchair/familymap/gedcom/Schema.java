package org.openchair.familymap.gedcom;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a header says: the version, and what the file's own tags mean. Ours count where the header says that they are ours, so
 * that another program's tag of the same letters is never taken for one.
 */
record Schema(String version, Map<String, String> meanings) {
    static final String OURS = "https://openchair.org/gedcom/";
    /** Our tags, each documented by its name: what the map holds and the format has no word for. */
    static final List<String> TAGS = List.of("_KIND", "_FOCUS", "_HIDDEN", "_CONCERN", "_STANDING", "_TIE", "_IDENTICAL", "_BOND", "_HOUSE", "_MEMBER");

    static Schema of(List<Node> records) {
        Map<String, String> meanings = new HashMap<>();
        String version = "";
        for (Node head : records.stream().filter(node -> node.tag.equals("HEAD")).limit(1).toList()) {
            version = head.first("GEDC").map(gedc -> gedc.words("VERS")).orElse("");
            head.all("SCHMA").flatMap(schema -> schema.all("TAG")).forEach(tag -> {
                String[] parts = tag.words().split("\\s+", 2);
                if (parts.length == 2) {
                    meanings.putIfAbsent(parts[0], parts[1]);
                }
            });
        }
        return new Schema(version, meanings);
    }

    static String meaning(String tag) {
        return OURS + tag.substring(1).toLowerCase(Locale.ROOT);
    }

    boolean ours(Node node) {
        return TAGS.contains(node.tag) && meaning(node.tag).equals(meanings.get(node.tag));
    }

    boolean seven() {
        return version.startsWith("7");
    }
}
