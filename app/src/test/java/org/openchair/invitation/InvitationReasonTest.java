package org.openchair.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openchair.kit.Languages;

class InvitationReasonTest {

    @Test
    void everyRefusalIsASentenceInEveryLanguage() {
        Languages languages = new Languages();
        for (InvitationReason reason : InvitationReason.values()) {
            String english = languages.of("en").say(reason.message());
            assertThat(english).isNotBlank();
            assertThat(languages.of("es").say(reason.message())).isNotBlank().isNotEqualTo(english);
        }
    }

    @Test
    void everyAnswerSaysWhatHappensNext() {
        Languages languages = new Languages();
        for (AnswerView.Kind kind : AnswerView.Kind.values()) {
            for (String key : new String[] {kind.label(), kind.hint(), kind.next(), kind.go()}) {
                assertThat(languages.of("en").say(key, "Marisol", "Grace’s")).isNotBlank();
                assertThat(languages.of("es").say(key, "Marisol", "Grace’s")).isNotBlank();
            }
        }
    }
}
