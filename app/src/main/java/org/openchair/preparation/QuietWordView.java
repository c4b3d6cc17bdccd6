package org.openchair.preparation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openchair.circle.Seat;
import org.openchair.events.Viewer;
import org.openchair.kit.Screen;

/**
 * A quiet word with the interventionist. Whoever looks over a shoulder sees an ordinary page: what was said stands folded
 * away, and nothing names what it is about once it is said.
 *
 * @param home where the reader goes on from here
 */
public record QuietWordView(String circle, String interventionist, boolean closed, boolean waits, List<Word> words,
                            String home) implements Screen {

    public record Word(LocalDate on, String words) {}

    static QuietWordView of(Safety safety, Viewer viewer) {
        Optional<QuietWords.Said> said = Optional.ofNullable(safety.quietWords().bySeat().get(viewer.seat()));
        return new QuietWordView(viewer.circle().toString(), safety.members().interventionist().map(Seat::name).orElse(""),
                safety.members().closed(), said.isPresent(), said.map(QuietWords.Said::words).orElse(List.of()).stream()
                        .map(word -> new Word(word.at().atZone(safety.members().zone()).toLocalDate(), word.words())).toList(),
                "/circles/" + viewer.circle() + (viewer.isPerson() || safety.clearance().meeting().open() ? "/conversation" : "/part"));
    }
}
