package org.openchair.options;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openchair.directory.Found;
import org.openchair.events.CircleId;
import org.openchair.events.Role;
import org.openchair.events.Viewer;
import org.openchair.kit.Screen;

/**
 * Services that the practice knows, to be put on the table.
 *
 * @param there what lies on the table already
 */
public record OptionsSearchView(CircleId circle, String person, Role reader, Found found, Set<UUID> there, boolean open, boolean mayPut,
                                boolean askTie, LocalDate today) implements Screen {

    static OptionsSearchView of(Options options, Viewer viewer, Found found, LocalDate today) {
        boolean acts = !options.members().closed() && (options.open() || viewer.isPerson());
        boolean askTie = viewer.isInterventionist() && options.tie().isEmpty();
        return new OptionsSearchView(viewer.circle(), options.members().personName(), viewer.role(), found,
                options.table().keySet().stream().map(item -> item.value()).collect(Collectors.toUnmodifiableSet()), options.open(),
                acts && !askTie, askTie, today);
    }
}
