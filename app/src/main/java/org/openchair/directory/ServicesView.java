package org.openchair.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openchair.directory.Reports.Report;
import org.openchair.kit.Screen;

/**
 * The practice's directory: what it holds, what was found, and what people reported.
 *
 * @param imported what became of a file that was sent just now
 */
public record ServicesView(Found found, int size, List<Report> reports, Optional<Imported> imported, LocalDate today) implements Screen {
    private static final int NOTES_SHOWN = 50;

    /** The first rows that were left out, with why. */
    public List<Note> leftOut() {
        return imported.stream().flatMap(done -> done.notes().stream()).filter(note -> note.kind().isLeftOut()).limit(NOTES_SHOWN).toList();
    }

    /** How many more rows were left out than are shown. */
    public long more() {
        return imported.map(Imported::leftOut).orElse(0L) - leftOut().size();
    }
}
