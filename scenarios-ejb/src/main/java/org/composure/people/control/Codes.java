package org.composure.people.control;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Codes for first passwords: sixteen signs of an alphabet of 32, without those that are mistaken for others. Eighty bits
 * that nobody chose need no slow hash: there is nothing to guess from.
 */
final class Codes {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Codes() {}

    /** A new one, as it is handed out: four groups with hyphens between them. */
    static String fresh() {
        var code = new StringBuilder();
        for (int sign = 0; sign < LENGTH; sign++) {
            code.append(sign > 0 && sign % GROUP == 0 ? "-" : "").append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    /** SHA-256 of the code in hexadecimal digits, however it was typed: small or large, grouped or not. */
    static String hash(String typed) {
        String code = typed.toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1')
                .replaceAll("[^0-9A-Z]", "");
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
