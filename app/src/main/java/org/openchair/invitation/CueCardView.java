package org.openchair.invitation;

import java.util.Arrays;
import java.util.List;

import org.openchair.kit.Screen;

/** The letter for whoever reads it aloud: one breath at a time, in large letters, with what helps before and after. */
public record CueCardView(String person, List<String> inviters, List<String> breaths, boolean draft) implements Screen {

    static CueCardView of(LetterView letter) {
        List<String> breaths = Arrays.stream(letter.words().split("\\n+|(?<=[.!?…])\\s+")).map(String::strip)
                .filter(breath -> !breath.isEmpty()).toList();
        return new CueCardView(letter.person(), letter.inviters(), breaths, letter.draft());
    }
}
