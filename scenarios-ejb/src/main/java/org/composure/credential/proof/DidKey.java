package org.composure.credential.proof;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Optional;

/**
 * The public half of an Ed25519 key, which is its own identifier.
 *
 * <p>Source: the did:key method; Multikey of Controlled Identifiers 1.0.
 *
 * @param multibase the key, as it stands behind {@code did:key:}
 */
public record DidKey(String multibase) {

    static final String ALGORITHM = "Ed25519";

    private static final String METHOD = "did:key:";
    private static final int LENGTH = 32;
    /** Of an Ed25519 public key, in the table of multicodecs. */
    private static final byte[] CODEC = {(byte) 0xed, 0x01};
    /** What stands before the key itself in its X.509 form, RFC 8410. */
    private static final byte[] HEADER = {0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00};

    public DidKey {
        if (raw(multibase).isEmpty()) {
            throw new IllegalArgumentException("Not an Ed25519 key: " + multibase);
        }
    }

    /** The key that a verification method names; empty if it names none of this kind. */
    static Optional<DidKey> ofVerificationMethod(String id) {
        int hash = id.indexOf('#');
        if (hash < 0 || !id.startsWith(METHOD)) {
            return Optional.empty();
        }
        String key = id.substring(hash + 1);
        return id.equals(METHOD + key + "#" + key) && raw(key).isPresent()
                ? Optional.of(new DidKey(key))
                : Optional.empty();
    }

    static DidKey of(PublicKey key) {
        byte[] encoded = key.getEncoded();
        return new DidKey(Base58.write(joined(CODEC, Arrays.copyOfRange(encoded, HEADER.length, encoded.length))));
    }

    /** The identifier of whoever holds the other half. */
    public String did() {
        return METHOD + multibase;
    }

    /** What a proof names as the key that verifies it. */
    public String verificationMethod() {
        return did() + "#" + multibase;
    }

    boolean verifies(byte[] signature, byte[] message) {
        try {
            byte[] encoded = joined(HEADER, raw(multibase).orElseThrow());
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded)));
            check.update(message);
            return check.verify(signature);
        } catch (GeneralSecurityException unusable) {
            // No signature, or a key that is on no curve: nothing is verified.
            return false;
        }
    }

    private static Optional<byte[]> raw(String multibase) {
        return Base58.read(multibase)
                .filter(bytes -> bytes.length == CODEC.length + LENGTH
                        && Arrays.equals(Arrays.copyOf(bytes, CODEC.length), CODEC))
                .map(bytes -> Arrays.copyOfRange(bytes, CODEC.length, bytes.length));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
