package org.openchair.directory;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** What makes a listing the same one when a file is read again: its name, street and ZIP. A hash of them, in hex. */
record NaturalKey(String hex) {

    static NaturalKey of(Service service) {
        String plain = String.join("\n", service.name(), service.unit(), service.street(),
                service.zip().substring(0, Math.min(5, service.zip().length()))).toLowerCase(Locale.ROOT);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
            return new NaturalKey(HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
