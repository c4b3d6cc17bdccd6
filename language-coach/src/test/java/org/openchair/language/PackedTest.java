package org.openchair.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openchair.language.rule.Pack;

class PackedTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void whatIsPackedIsWhatTheDataFilesSay(String language) throws IOException {
        try (InputStream packed = Pack.find(language, "packed.bin")) {
            assertThat(packed).as("packed.bin of %s: script/train-coach makes it", language).isNotNull();
            assertThat(packed.readAllBytes()).as("packed.bin of %s is older than its data files: script/train-coach makes it again", language)
                    .isEqualTo(Pack.read(language).packed());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void unpackedItIsTheSame(String language) {
        assertThat(Pack.of(language).packed()).isEqualTo(Pack.read(language).packed());
    }
}
