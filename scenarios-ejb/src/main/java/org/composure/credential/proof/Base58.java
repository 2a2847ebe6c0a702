package org.composure.credential.proof;

import java.math.BigInteger;
import java.util.Optional;

/** Bytes in letters and digits that are not mistaken for one another: base58btc, with its multibase prefix. */
final class Base58 {

    private static final String PREFIX = "z";
    private static final String ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final BigInteger BASE = BigInteger.valueOf(ALPHABET.length());

    /** Reading takes time with the square of the length; a signature has 88. */
    private static final int LONGEST = 128;

    private Base58() {}

    static String write(byte[] bytes) {
        var digits = new StringBuilder();
        for (BigInteger rest = new BigInteger(1, bytes); rest.signum() > 0; rest = rest.divide(BASE)) {
            digits.append(ALPHABET.charAt(rest.mod(BASE).intValue()));
        }
        for (int zero = 0; zero < bytes.length && bytes[zero] == 0; zero++) {
            digits.append(ALPHABET.charAt(0));
        }
        return PREFIX + digits.reverse();
    }

    /** Empty if it is no such text. */
    static Optional<byte[]> read(String text) {
        if (!text.startsWith(PREFIX) || text.length() > LONGEST) {
            return Optional.empty();
        }
        BigInteger number = BigInteger.ZERO;
        int zeros = 0;
        for (char digit : text.substring(PREFIX.length()).toCharArray()) {
            int worth = ALPHABET.indexOf(digit);
            if (worth < 0) {
                return Optional.empty();
            }
            zeros += worth == 0 && number.signum() == 0 ? 1 : 0;
            number = number.multiply(BASE).add(BigInteger.valueOf(worth));
        }
        return Optional.of(padded(number, zeros));
    }

    private static byte[] padded(BigInteger number, int zeros) {
        byte[] signed = number.signum() == 0 ? new byte[0] : number.toByteArray();
        int sign = signed.length > 0 && signed[0] == 0 ? 1 : 0;
        byte[] bytes = new byte[zeros + signed.length - sign];
        System.arraycopy(signed, sign, bytes, zeros, signed.length - sign);
        return bytes;
    }
}
