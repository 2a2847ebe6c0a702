package org.composure.credential.proof;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;

/** An Ed25519 key with both halves. What it prints of itself is the public one. */
public final class SigningKey {

    private static final byte[] SAMPLE = "composure".getBytes(StandardCharsets.US_ASCII);

    private final DidKey open;
    private final PrivateKey secret;

    private SigningKey(DidKey open, PrivateKey secret) {
        this.open = open;
        this.secret = secret;
    }

    /** A new one. */
    public static SigningKey generate(SecureRandom random) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(DidKey.ALGORITHM);
            generator.initialize(NamedParameterSpec.ED25519, random);
            KeyPair pair = generator.generateKeyPair();
            return new SigningKey(DidKey.of(pair.getPublic()), pair.getPrivate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java since 15 has " + DidKey.ALGORITHM, e);
        }
    }

    /**
     * One that was kept.
     *
     * @param secret as {@link #secret()} gave it
     * @throws IllegalArgumentException if it is no key, or not the other half: said here, and not when the first
     *     certificate cannot be verified
     */
    public static SigningKey of(DidKey open, byte[] secret) {
        try {
            KeyFactory factory = KeyFactory.getInstance(DidKey.ALGORITHM);
            var key = new SigningKey(open, factory.generatePrivate(new PKCS8EncodedKeySpec(secret)));
            if (open.verifies(key.sign(SAMPLE), SAMPLE)) {
                return key;
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("The secret half of " + open.did() + " cannot be read", e);
        }
        throw new IllegalArgumentException("That is not the secret half of " + open.did());
    }

    public DidKey open() {
        return open;
    }

    /** The half to keep from everybody, as PKCS #8. */
    public byte[] secret() {
        return secret.getEncoded();
    }

    byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance(DidKey.ALGORITHM);
            signature.initSign(secret);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key " + open.did() + " does not sign", e);
        }
    }

    @Override
    public String toString() {
        return open.did();
    }
}
