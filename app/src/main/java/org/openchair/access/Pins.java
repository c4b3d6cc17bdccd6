package org.openchair.access;

import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** PINs: four to twelve digits that a seat adds to its link. */
@Component
class Pins {
    private final PasswordEncoder encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();

    static boolean isOne(String pin) {
        return pin.matches("\\d{4,12}") && pin.chars().distinct().count() > 1;
    }

    String hash(String pin) {
        return encoder.encode(pin);
    }

    boolean matches(String pin, String hash) {
        return encoder.matches(pin, hash);
    }
}
