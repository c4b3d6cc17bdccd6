package org.openchair.plan;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.openchair.events.Viewer;
import org.openchair.kit.Screen;

/** What changed in the plan, newest first. */
public record VersionsView(String circle, String personName, List<Version> versions) implements Screen {

    /** One change, which made this version. */
    public record Version(int number, String section, String name, LocalDateTime at, Optional<String> before,
                          Optional<String> after) {}

    static VersionsView of(String circle, Plan seen, Viewer viewer) {
        List<Version> versions = new ArrayList<>();
        for (Lines.Change change : seen.written().changes()) {
            versions.add(new Version(versions.size() + 1, Sections.title(change.section(), viewer.isPerson()),
                    seen.members().name(change.by()), LocalDateTime.ofInstant(change.at(), seen.members().zone()),
                    change.before(), change.after()));
        }
        Collections.reverse(versions);
        return new VersionsView(circle, seen.members().personName(), List.copyOf(versions));
    }
}
