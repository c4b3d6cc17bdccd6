package org.openchair.house;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.openchair.house.Sources.Source;
import org.openchair.kit.Languages;

/** The software's own sentences, file by file. */
final class Bundles {

    /** One feature's sentences in one language, in the file's order. */
    record Bundle(Source file, String feature, Locale language, List<String> keys, Map<String, String> sentences) {}

    private Bundles() {}

    static List<Bundle> in(Locale language) {
        String ending = language.equals(Languages.ENGLISH) ? "" : "_" + language.getLanguage();
        List<Bundle> bundles = new ArrayList<>();
        for (Source file : Sources.in(Sources.MESSAGES, ending + ".properties")) {
            String feature = file.name().substring(0, file.name().length() - ending.length() - ".properties".length());
            if (!ending.isEmpty() || Languages.ALL.stream().noneMatch(other -> feature.endsWith("_" + other.getLanguage()))) {
                bundles.add(read(file, feature, language));
            }
        }
        return bundles;
    }

    static Map<String, String> all(Locale language) {
        Map<String, String> sentences = new LinkedHashMap<>();
        in(language).forEach(bundle -> sentences.putAll(bundle.sentences()));
        return sentences;
    }

    private static Bundle read(Source file, String feature, Locale language) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(file.text()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> keys = file.text().lines().filter(line -> line.matches("[a-z].*=.*"))
                .map(line -> line.substring(0, line.indexOf('=')).strip()).toList();
        Map<String, String> sentences = new LinkedHashMap<>();
        keys.forEach(key -> sentences.put(key, properties.getProperty(key)));
        return new Bundle(file, feature, language, keys, sentences);
    }
}
