package org.composure.verification.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Encrypts secret halves for the database (R3): AES-256-GCM, bound to the public half beside which they lie. */
@ApplicationScoped
public class KeySafe {

    static final String VARIABLE = "SIGNING_SECRET";

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final String PLAIN = "plain:";
    private static final String ENCRYPTED = "aes:";
    private static final int SECRET_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Optional<SecretKey> secret;

    public KeySafe() {
        this(Optional.ofNullable(System.getenv(VARIABLE)).filter(value -> !value.isBlank()));
    }

    /**
     * A safe with a secret of its own.
     *
     * @param value 32 bytes in base64; empty if there is none
     * @throws IllegalArgumentException if it is something else
     */
    KeySafe(Optional<String> value) {
        secret = value.map(KeySafe::secret);
    }

    private static SecretKey secret(String value) {
        byte[] bytes = Base64.getDecoder().decode(value.strip());
        if (bytes.length != SECRET_BYTES) {
            throw new IllegalArgumentException(VARIABLE + " takes " + SECRET_BYTES + " bytes in base64");
        }
        return new SecretKeySpec(bytes, "AES");
    }

    static boolean isEncrypted(String kept) {
        return kept.startsWith(ENCRYPTED);
    }

    /** As the database keeps it. */
    String close(byte[] half, String owner) {
        Base64.Encoder text = Base64.getEncoder();
        if (secret.isEmpty()) {
            return PLAIN + text.encodeToString(half);
        }
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] closed = apply(Cipher.ENCRYPT_MODE, nonce, half, owner);
        byte[] all = Arrays.copyOf(nonce, NONCE_BYTES + closed.length);
        System.arraycopy(closed, 0, all, NONCE_BYTES, closed.length);
        return ENCRYPTED + text.encodeToString(all);
    }

    /**
     * The secret half.
     *
     * @throws IllegalStateException if it was encrypted with another secret
     */
    byte[] open(String kept, String owner) {
        Base64.Decoder bytes = Base64.getDecoder();
        if (!isEncrypted(kept)) {
            return bytes.decode(kept.substring(PLAIN.length()));
        }
        byte[] all = bytes.decode(kept.substring(ENCRYPTED.length()));
        return apply(
                Cipher.DECRYPT_MODE,
                Arrays.copyOf(all, NONCE_BYTES),
                Arrays.copyOfRange(all, NONCE_BYTES, all.length),
                owner);
    }

    private byte[] apply(int mode, byte[] nonce, byte[] input, String owner) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(
                    mode,
                    secret.orElseThrow(() -> new IllegalStateException(VARIABLE + " is not set")),
                    new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(VARIABLE + " is not the one that " + owner + " was encrypted with", e);
        }
    }
}
