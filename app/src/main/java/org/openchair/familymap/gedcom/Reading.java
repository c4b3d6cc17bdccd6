package org.openchair.familymap.gedcom;

import java.util.List;
import java.util.function.Supplier;
import org.openchair.events.ItemId;
import org.openchair.familymap.Family;

/**
 * What was read of a file. Any bytes give a reading, if need be of nobody.
 *
 * @param version as the file names it; empty where it names none
 * @param left what was not read, the first thousand of it
 * @param leftInAll how much that was in all
 */
public record Reading(Family family, String version, String encoding, List<Left> left, int leftInAll) {
    public static final int MOST_BYTES = 8 * 1024 * 1024;
    public static final int MOST_FIGURES = 2000;

    /** @param ids a new id each time it is asked */
    public static Reading of(byte[] file, Supplier<ItemId> ids) {
        Report report = new Report();
        if (file.length > MOST_BYTES) {
            report.add(0, "", Why.TOO_MUCH);
            return new Reading(Family.NOBODY, "", "", report.left(), report.all());
        }
        Encoding.Text text = Encoding.decode(file, report);
        List<Node> records = Records.of(text.text(), report);
        Schema schema = Schema.of(records);
        Family family = new FamilyReader(records, schema, report, ids).family();
        return new Reading(family, schema.version(), text.encoding(), report.left(), report.all());
    }
}
