package org.openchair.directory;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openchair.kit.Words;

/** What a set of codes says, and what it leaves open. Codes are the short ones of {@link Code}, or "L:de" for a language. */
public final class Codes {
    private static final String LANGUAGE = "L:";

    // A special kind of care is also care of the broader kind: who looks for outpatient care wants evening programmes too.
    private static final Map<String, Set<String>> BROADER = Map.ofEntries(
            Map.entry("ORT", Set.of("OP")), Map.entry("OIT", Set.of("OP")), Map.entry("ODT", Set.of("OP")),
            Map.entry("OMB", Set.of("OP")), Map.entry("OD", Set.of("OP", "DT")), Map.entry("RS", Set.of("RES")),
            Map.entry("RL", Set.of("RES")), Map.entry("RD", Set.of("RES", "DT")), Map.entry("HIT", Set.of("HI")),
            Map.entry("HID", Set.of("HI", "DT")));
    private static final Set<String> WITHDRAWAL_SETTINGS = Set.of("OD", "RD", "HID");
    private static final Set<String> TREATMENT_SETTINGS = Set.of("ORT", "OIT", "ODT", "OMB", "RS", "RL", "HIT", "OTP");
    private static final Map<String, String> LANGUAGES = languages();

    private Codes() {}

    /** What is known of one code: offered, not among what the listing names on the subject, or nothing said at all. */
    public enum Known { NAMED, NOT_NAMED, UNKNOWN }

    /**
     * Whether a listing with these codes offers one. A listing that says nothing on a subject leaves it unknown; one that
     * names, say, three ways to pay and not this one does not offer it as far as it says.
     */
    public static Known known(Set<String> codes, String wanted) {
        if (codes.contains(wanted)) {
            return Known.NAMED;
        }
        Optional<Topic> topic = topic(wanted);
        // Sources list help of this kind as it comes to mind: not naming it says nothing.
        boolean exhaustive = topic.isPresent() && topic.get() != Topic.HELP && topic.get() != Topic.LANGUAGE;
        return exhaustive && codes.stream().anyMatch(code -> topic(code).equals(topic)) ? Known.NOT_NAMED : Known.UNKNOWN;
    }

    /** Withdrawal management and no other care: "detoxification by itself is not treatment" (SAMHSA). */
    public static boolean isWithdrawalAlone(Set<String> codes) {
        boolean settled = codes.stream().anyMatch(code -> WITHDRAWAL_SETTINGS.contains(code) || TREATMENT_SETTINGS.contains(code));
        boolean treats = settled ? codes.stream().anyMatch(TREATMENT_SETTINGS::contains) : codes.contains("SA") || codes.contains("OP");
        return codes.contains("DT") && !treats;
    }

    public static boolean hasMedication(Set<String> codes) {
        return Stream.of("BU", "MU", "NU", "OTP", "OMB").anyMatch(codes::contains);
    }

    public static Optional<Topic> topic(String code) {
        return code.startsWith(LANGUAGE) ? Optional.of(Topic.LANGUAGE) : Code.of(code).map(Code::topic);
    }

    /** A code in the reader's words; empty for one we have no words for. */
    public static Optional<String> say(String code, Words words) {
        return code.startsWith(LANGUAGE)
                ? Optional.of(Locale.of(code.substring(LANGUAGE.length())).getDisplayLanguage(words.locale()))
                : Code.of(code).map(known -> words.say(known.message()));
    }

    /** What a listing names on one subject, in the order in which we show it. */
    public static List<String> about(Topic topic, Collection<String> codes) {
        Stream<String> named = Code.about(topic).stream().map(Code::code).filter(codes::contains);
        Stream<String> languages = codes.stream().filter(code -> topic == Topic.LANGUAGE && code.startsWith(LANGUAGE)).sorted();
        return Stream.concat(named, languages).toList();
    }

    /** What a listing names on one subject, without the broader words that a more special one says already. */
    public static List<String> narrowest(Topic topic, Collection<String> codes) {
        Set<String> said = codes.stream().flatMap(code -> BROADER.getOrDefault(code, Set.of()).stream()).collect(Collectors.toSet());
        boolean special = topic == Topic.CARE && !said.isEmpty();
        return about(topic, codes).stream().filter(code -> !said.contains(code) && !(special && code.equals("SA"))).toList();
    }

    static Set<String> withBroader(Collection<String> codes) {
        Set<String> all = new TreeSet<>(codes);
        codes.forEach(code -> all.addAll(BROADER.getOrDefault(code, Set.of())));
        return all;
    }

    /** The code of a language by its English name ("German", "Any Chinese language"). */
    static Optional<String> language(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceFirst("^any ", "").replaceFirst(" languages?$", "").strip();
        return Optional.ofNullable(LANGUAGES.get(plain)).map(code -> code.equals("es") ? "SP" : LANGUAGE + code);
    }

    private static Map<String, String> languages() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            codes.putIfAbsent(Locale.of(code).getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
        }
        codes.put("creole", "ht");
        codes.put("farsi", "fa");
        codes.put("tagalog", "tl");
        return Map.copyOf(codes);
    }
}
