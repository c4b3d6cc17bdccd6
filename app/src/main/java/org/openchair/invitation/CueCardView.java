package org.openchair.invitation;

import java.util.Arrays;
import java.util.List;

import org.openchair.kit.Screen;

/**
 * The letter for whoever reads it aloud: one breath at a time, in large letters, with what helps before and after.
 *
 * @param reader who was asked to bring it; empty while nobody was
 */
public record CueCardView(String person, List<String> inviters, List<Voice> voices, boolean draft,
                          String reader) implements Screen {

    /**
     * What is read in one voice.
     *
     * @param by who wrote it and reads it best; empty for what all say together
     */
    public record Voice(String by, List<String> breaths) {}

    static CueCardView of(LetterView letter, String reader) {
        return new CueCardView(letter.person(), letter.inviters(), letter.passages().stream()
                .map(passage -> new Voice(passage.by(), breaths(passage.words()))).toList(), letter.draft(), reader);
    }

    private static List<String> breaths(String words) {
        return Arrays.stream(words.split("\\n+|(?<=[.!?…])\\s+")).map(String::strip).filter(breath -> !breath.isEmpty()).toList();
    }
}
