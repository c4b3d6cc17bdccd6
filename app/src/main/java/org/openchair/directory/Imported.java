package org.openchair.directory;

import java.util.List;

/** What became of a file. Rows with a note may have been kept all the same; {@link Note.Kind#isLeftOut} says which were not. */
public record Imported(Contents contents, int fresh, int updated, int unchanged, List<Note> notes) {

    /** What the file was about. */
    public enum Contents { SERVICES, PLACES }

    public long leftOut() {
        return notes.stream().filter(note -> note.kind().isLeftOut()).count();
    }

    /** How many rows have this note. */
    public long count(Note.Kind kind) {
        return notes.stream().filter(note -> note.kind() == kind).count();
    }
}
