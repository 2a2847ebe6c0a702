package org.composure.audit.entity;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * A salted digest of words. As long as the salt is there, it shows whether the words are those that were kept; without
 * it, nobody can even try out which they were.
 *
 * @param salt 32 bytes in hexadecimal digits
 * @param digest SHA-256 in hexadecimal digits
 */
public record Seal(String salt, String digest) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    /** With a salt of its own. */
    public static Seal of(List<String> words) {
        byte[] salt = new byte[BYTES];
        RANDOM.nextBytes(salt);
        return of(words, HexFormat.of().formatHex(salt));
    }

    public static Seal of(List<String> words, String salt) {
        List<String> parts = new ArrayList<>(words);
        parts.add(0, salt);
        return new Seal(salt, Chain.digest(parts));
    }
}
