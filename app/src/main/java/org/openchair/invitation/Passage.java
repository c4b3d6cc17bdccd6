package org.openchair.invitation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openchair.circle.Members;
import org.openchair.coach.Coaching;
import org.openchair.coach.Marked;
import org.openchair.events.InvitationEvent.Parts;

/**
 * A passage of a letter as it is read.
 *
 * @param by name of the one who wrote it; empty for what all say together
 */
public record Passage(String by, Marked text) {

    /** The letter passage by passage, each with its author's name where they wrote it as their own. */
    static List<Passage> of(Optional<Parts> parts, String words, Members members) {
        return parts.filter(joined -> !joined.paragraphs().isEmpty()).map(joined -> Stream.concat(Stream.concat(
                        Stream.of(plain("", joined.opening())),
                        joined.paragraphs().stream().map(own -> plain(members.name(own.by()), own.words()))),
                        Stream.of(plain("", joined.closing()))).filter(passage -> !passage.words().isBlank()).toList())
                .orElseGet(() -> List.of(plain("", words)));
    }

    private static Passage plain(String by, String words) {
        return new Passage(by, new Marked(List.of(new Marked.Passage(words, 0, ""))));
    }

    /** The same with the coach's marks. */
    Passage coached(String language) {
        return new Passage(by, Marked.of(words(), Coaching.read(language, words())));
    }

    Passage signed(String name) {
        return new Passage(name, text);
    }

    public String words() {
        return String.join("", text.passages().stream().map(Marked.Passage::text).toList());
    }
}
