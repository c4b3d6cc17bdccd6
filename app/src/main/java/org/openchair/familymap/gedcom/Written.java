package org.openchair.familymap.gedcom;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openchair.familymap.Family;

/**
 * A family as a file. It names nobody otherwise than the map does.
 *
 * @param left what this version has no word for
 */
public record Written(String text, List<Left> left) {

    public static Written of(Family family, Version version) {
        Report report = new Report();
        return new Written(new Writer(family, version, report).text(), report.left());
    }

    /** UTF-8 with the mark at the beginning, which every version allows. */
    public byte[] bytes() {
        return ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
    }
}
