package org.openchair.preparation;

import java.util.List;
import java.util.Optional;
import org.openchair.events.Viewer;
import org.openchair.kit.Screen;

/** The message on paper, to hold while saying it: large, one thought to a paragraph. */
public record MessageCard(String circle, List<String> paragraphs) implements Screen {

    static Optional<MessageCard> of(Message message, Viewer viewer) {
        return message.of(viewer.seat()).map(kept -> new MessageCard(viewer.circle().toString(),
                kept.words().lines().map(String::strip).filter(line -> !line.isEmpty()).toList()));
    }
}
