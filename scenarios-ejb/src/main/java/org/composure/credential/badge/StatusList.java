package org.composure.credential.badge;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.BitSet;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Which badges of a list were revoked, as a packed string of bits. */
public final class StatusList {

    /** Bits in a list: the least that the standard takes, so that one question does not say who is asked about. */
    public static final int SIZE = 131_072;

    /** Multibase for base64url without padding. */
    private static final String PREFIX = "u";

    private static final int BYTES = SIZE / Byte.SIZE;

    private StatusList() {}

    static String write(BitSet revoked) {
        byte[] bits = new byte[BYTES];
        // The first bit is the leftmost, and BitSet's is the rightmost.
        revoked.stream().forEach(index -> bits[index / Byte.SIZE] |= (byte) (0x80 >>> (index % Byte.SIZE)));
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
    }

    /** Whether the bit is set; empty if it is no list of ours. */
    static Optional<Boolean> read(String list, int index) {
        if (!list.startsWith(PREFIX) || index < 0 || index >= SIZE) {
            return Optional.empty();
        }
        try (var gzip = new GZIPInputStream(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(list.substring(PREFIX.length()))))) {
            // No more is unpacked than a list has, whatever else is in there.
            byte[] bits = gzip.readNBytes(BYTES);
            return bits.length < BYTES
                    ? Optional.empty()
                    : Optional.of((bits[index / Byte.SIZE] & (0x80 >>> (index % Byte.SIZE))) != 0);
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
