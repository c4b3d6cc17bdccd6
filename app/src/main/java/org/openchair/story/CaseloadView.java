package org.openchair.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openchair.kit.Screen;

/** The interventionist's circles, the ones that moved last first. */
public record CaseloadView(List<Line> circles, int page, boolean more) implements Screen {

    /**
     * One circle: whom it is for, its stage, whom it waits for, and when it lapses.
     *
     * @param begun whether the person began it
     * @param hello whether nobody said hello to them yet
     */
    public record Line(String circle, String personName, Progress.Stage stage, List<String> waitingFor,
                       Optional<LocalDate> lapses, LocalDate moved, boolean begun, boolean hello) {}
}
