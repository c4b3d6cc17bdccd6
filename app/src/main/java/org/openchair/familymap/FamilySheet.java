package org.openchair.familymap;

import org.openchair.events.Viewer;
import org.openchair.familymap.drawing.Drawing;
import org.openchair.kit.Screen;
import org.openchair.kit.Who;

/**
 * The family map on one sheet of paper.
 *
 * @param name of the person, or their initials
 */
public record FamilySheet(String name, Drawing drawing) implements Screen {

    /** The map as {@code seen}; names become initials when the paper may lie around. */
    public static FamilySheet of(FamilyMap seen, Viewer viewer, boolean initials, int year) {
        Family family = Seen.of(seen, viewer);
        String name = seen.members().personName();
        return of(initials ? Who.initials(name) : name, initials ? Seen.initials(family) : family, year);
    }

    public static FamilySheet of(String name, Family seen, int year) {
        return new FamilySheet(name, Drawing.of(seen, year));
    }
}
