package org.openchair.kit;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The languages the software speaks: English, and Spanish awaiting a native speaker's review. */
@Component
public class Languages {
    public static final Locale ENGLISH = Locale.ENGLISH;
    public static final Locale SPANISH = Locale.of("es");
    public static final List<Locale> ALL = List.of(ENGLISH, SPANISH);

    private final Map<Locale, Words> words = new HashMap<>();

    /** Sentences that name a number for help say those of this installation. */
    @Autowired
    public Languages(Numbers numbers) {
        words.put(ENGLISH, new Words(ENGLISH, read("", numbers)));
        Map<String, String> spanish = new HashMap<>(words.get(ENGLISH).all());
        spanish.putAll(read("_es", numbers));
        words.put(SPANISH, new Words(SPANISH, spanish));
    }

    public Languages() {
        this(Numbers.UNITED_STATES);
    }

    /** The words of the first language in order of preference that we speak; English otherwise. */
    public Words first(List<Locale> preferred) {
        return preferred.stream().map(locale -> words.get(Locale.of(locale.getLanguage())))
                .filter(found -> found != null).findFirst().orElse(words.get(ENGLISH));
    }

    /** The words for a BCP 47 tag such as {@code es-MX}. */
    public Words of(String tag) {
        return first(List.of(Locale.forLanguageTag(tag)));
    }

    private static Map<String, String> read(String suffix, Numbers numbers) {
        Map<String, String> sentences = new HashMap<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:messages/*.properties")) {
                String name = String.valueOf(file.getFilename());
                List<String> endings = new ArrayList<>(List.of("_es.properties"));
                boolean translated = endings.stream().anyMatch(name::endsWith);
                if (translated == suffix.isEmpty() || !name.endsWith(suffix + ".properties")) {
                    continue;
                }
                Properties properties = new Properties();
                try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.forEach((key, sentence) -> sentences.put((String) key, numbers.in((String) sentence)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sentences;
    }
}
