package org.openchair.circle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TelephoneTest {

    @ParameterizedTest
    @CsvSource({"+1 202 555 0143, +12025550143", "+1 (202) 555-0143, +12025550143", "'  +49 30 901820 ', +4930901820",
        "+52 55 5130 5300, +525551305300", "tel:+1-202-555-0143, +12025550143"})
    void isWrittenAsNetworksTakeIt(String text, String written) {
        assertThat(Telephone.e164(text)).contains(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "202 555 0143", "+1 202 555", "+999 1234567", "call me", "+12025550143; +12025550144", "0049 30 901820"})
    void withoutItsCountryItIsNobodys(String text) {
        assertThat(Telephone.e164(text)).isEmpty();
    }
}
