package org.openchair.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openchair.web.Texts;

class HttpTextMessagesTest {
    private final Texts service = new Texts();

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void aServiceThatTakesJsonGetsJson() throws IOException {
        var texts = new HttpTextMessages(service.url(), "PUT", "Content-Type: application/json | X-Key: k", "{\"to\":\"{to}\",\"text\":\"{text}\"}");
        texts.send("+1555", "A \"page\"\nfor you");
        Texts.Text sent = service.to("+1555").getFirst();
        assertThat(sent.method()).isEqualTo("PUT");
        assertThat(sent.body()).isEqualTo("{\"to\":\"+1555\",\"text\":\"A \\\"page\\\"\\nfor you\"}");
    }

    @Test
    void aFormIsWrittenAsAForm() throws IOException {
        new HttpTextMessages(service.url(), "POST", "", "To={to}&Body={text}").send("+1 555", "a & b");
        assertThat(service.to("555").getFirst().body()).isEqualTo("To=%2B1+555&Body=a+%26+b");
    }

    @Test
    void whatIsNotTakenOrNotThereIsSaid() {
        service.answers(500);
        var texts = new HttpTextMessages(service.url(), "POST", "", "{to}");
        assertThatThrownBy(() -> texts.send("1", "x")).isInstanceOf(IOException.class).hasMessageNotContaining("1 ");
        service.close();
        assertThatThrownBy(() -> texts.send("1", "x")).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 307, 400, 401, 404, 422})
    void aRefusalIsFinalAndNoRedirectIsFollowed(int status) {
        service.answers(status);
        var texts = new HttpTextMessages(service.url(), "POST", "", "{to}");
        assertThatThrownBy(() -> texts.send("+12025550143", "x")).isInstanceOf(TextMessages.NotAgain.class).hasMessageNotContaining("2025550143");
        assertThat(service.to("2025550143")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 500, 503})
    void aBusyServiceIsAskedAgain(int status) {
        service.answers(status);
        var texts = new HttpTextMessages(service.url(), "POST", "", "{to}");
        assertThatThrownBy(() -> texts.send("1", "x")).isInstanceOf(IOException.class).isNotInstanceOf(TextMessages.NotAgain.class);
    }

    @Test
    void whatMayBeOnItsWayIsNotSentTwice() {
        service.takes(Duration.ofSeconds(2));
        var texts = new HttpTextMessages(service.url(), "POST", "", "{to}", Duration.ofMillis(300));
        assertThatThrownBy(() -> texts.send("1", "x")).isInstanceOf(TextMessages.NotAgain.class);
    }

    @Test
    void isOffUnlessAServiceIsNamed() {
        assertThat(new HttpTextMessages("", "POST", "", "").isOn()).isFalse();
        assertThat(new HttpTextMessages(service.url(), "POST", "", "").isOn()).isTrue();
    }
}
