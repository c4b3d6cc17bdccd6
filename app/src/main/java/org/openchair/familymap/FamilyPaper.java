package org.openchair.familymap;

import org.openchair.events.Viewer;
import org.openchair.familymap.drawing.Drawing;
import org.openchair.kit.Screen;

/**
 * The family map as a PDF: the picture and its signs on one page, and everybody in a table after it.
 *
 * @param name of the person, or their initials
 */
public record FamilyPaper(String name, Drawing drawing, SheetSize size) implements Screen {

    /** The map as {@code seen}; an unknown size of paper is the most common one. */
    public static FamilyPaper of(FamilyMap seen, Viewer viewer, boolean initials, int year, String size) {
        FamilySheet sheet = FamilySheet.of(seen, viewer, initials, year);
        return new FamilyPaper(sheet.name(), sheet.drawing(), SheetSize.of(size));
    }
}
