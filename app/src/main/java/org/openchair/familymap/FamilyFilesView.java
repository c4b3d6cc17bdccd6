package org.openchair.familymap;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openchair.events.Viewer;
import org.openchair.familymap.gedcom.Left;
import org.openchair.familymap.gedcom.Reading;
import org.openchair.familymap.gedcom.Version;
import org.openchair.familymap.gedcom.Written;
import org.openchair.kit.Screen;

/**
 * The family map as a file, and a file as a family map.
 *
 * @param forms each version that can be written, with what it has no word for
 * @param read  what became of the file that was just read
 */
public record FamilyFilesView(String circle, String person, boolean empty, List<Form> forms, Optional<Read> read) implements Screen {
    private static final int SHOWN = 200;

    public record Form(String name, String version, List<Left> left) {}

    /** @param more what was not read beyond those that are listed */
    public record Read(int figures, String version, List<Left> left, int more) {}

    static FamilyFilesView of(FamilyMap map, Viewer viewer, Optional<Reading> reading) {
        return new FamilyFilesView(viewer.circle().toString(), map.members().personName(), map.family().figures().isEmpty(),
                Stream.of(form("gedcom7", Version.V7_0, map, viewer), form("gedcom555", Version.V5_5_5, map, viewer),
                        form("gedcom551", Version.V5_5_1, map, viewer)).toList(),
                reading.map(file -> new Read(file.family().figures().size(), file.version(), file.left().stream().limit(SHOWN).toList(),
                        Math.max(0, file.leftInAll() - Math.min(SHOWN, file.left().size())))));
    }

    private static Form form(String name, Version version, FamilyMap map, Viewer viewer) {
        return new Form(name, version.number(), written(map, viewer, version).left().stream().limit(SHOWN).toList());
    }

    static Written written(FamilyMap map, Viewer viewer, Version version) {
        return Written.of(Seen.forAFile(Seen.of(map, viewer)), version);
    }
}
