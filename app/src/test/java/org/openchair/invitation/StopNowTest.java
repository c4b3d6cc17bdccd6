package org.openchair.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StopNowTest {
    @ParameterizedTest
    @ValueSource(strings = {"Please stop drinking today.", "We want you to quit right away.", "Never drink again, for Leo.", "Go cold turkey with us.",
            "Deja de beber ya, por favor.", "Tienes que parar hoy.", "Hay que dejarlo de golpe."})
    void words_that_ask_to_stop_at_once_are_found(String words) {
        assertThat(StopNow.isAsked(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"We would like to sit down with you.", "I will stop shouting.", "We can stop at the park.", "Un médico mira primero.",
            "What would make things easier this week?"})
    void other_words_are_not(String words) {
        assertThat(StopNow.isAsked(words)).isFalse();
    }
}
