package org.openchair.familymap;

import org.openchair.familymap.drawing.Drawing;
import org.openchair.kit.Screen;

/**
 * The family map on one sheet of paper.
 *
 * @param name of the person, or their initials
 */
public record FamilySheet(String name, Drawing drawing) implements Screen {
    public static FamilySheet of(String name, Family seen, int year) {
        return new FamilySheet(name, Drawing.of(seen, year));
    }
}
