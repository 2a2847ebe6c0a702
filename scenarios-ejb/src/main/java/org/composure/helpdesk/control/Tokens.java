package org.composure.helpdesk.control;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Tokens as in {@code cmp_1f9a03c7_} and 43 signs more: a prefix that may be known, and 256 random bits (R1). */
final class Tokens {

    static final int PREFIX_LENGTH = 12;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String KIND = "cmp_";
    private static final int PREFIX_BYTES = 4;
    private static final int SECRET_BYTES = 32;

    private Tokens() {}

    static String fresh() {
        return KIND + HexFormat.of().formatHex(random(PREFIX_BYTES)) + "_"
                + Base64.getUrlEncoder().withoutPadding().encodeToString(random(SECRET_BYTES));
    }

    static String prefix(String token) {
        return token.substring(0, PREFIX_LENGTH);
    }

    /** SHA-256 of a token, or of whatever was shown as one, in hexadecimal digits. */
    static String hash(String token) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }
}
