package org.openchair.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openchair.journal.Reason;

/** What a password must be: long, and not one that everybody guesses first (NIST SP 800-63B, 5.1.1.2). */
final class Passwords {
    static final int SHORTEST = 12;
    static final int LONGEST = 200;
    private static final Set<String> COMMON = read();

    private Passwords() {}

    static Optional<Reason> refusal(String password, String... about) {
        String plain = password.toLowerCase(Locale.ROOT);
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(AccessReason.PASSWORD_SHORT);
        }
        if (password.length() > LONGEST) {
            return Optional.of(AccessReason.PASSWORD_LONG);
        }
        boolean guessable = plain.chars().distinct().count() <= 3 || isCommon(plain);
        for (String word : about) {
            guessable |= !word.isBlank() && plain.replaceAll("[\\d\\W_]+", "").equals(
                    word.toLowerCase(Locale.ROOT).replaceAll("[\\d\\W_]+", ""));
        }
        return guessable ? Optional.of(AccessReason.PASSWORD_COMMON) : Optional.empty();
    }

    /** Common as it stands, or a common one with digits and signs around it, or one said twice. */
    private static boolean isCommon(String plain) {
        String bare = plain.replaceAll("^[\\d\\W_]+|[\\d\\W_]+$", "");
        String half = plain.substring(0, plain.length() / 2);
        return COMMON.contains(plain) || COMMON.contains(bare) || plain.equals(half + half) && COMMON.contains(half);
    }

    private static Set<String> read() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(Objects.requireNonNull(
                Passwords.class.getResourceAsStream("/common-passwords.txt")), StandardCharsets.UTF_8))) {
            return reader.lines().map(String::strip).filter(line -> !line.startsWith("#")).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
