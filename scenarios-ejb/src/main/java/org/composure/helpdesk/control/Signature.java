package org.composure.helpdesk.control;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signatures of messages: HMAC-SHA256 over id, time and body, so that neither can be exchanged.
 *
 * <p>Source: Standard Webhooks, standardwebhooks.com.
 */
final class Signature {

    private static final String SECRET_KIND = "whsec_";
    private static final int SECRET_BYTES = 32;
    private static final String ALGORITHM = "HmacSHA256";

    private Signature() {}

    static String freshSecret() {
        return SECRET_KIND + Base64.getEncoder().encodeToString(Tokens.random(SECRET_BYTES));
    }

    /** As it stands in the header {@code webhook-signature}. */
    static String of(String secret, String event, Instant at, String body) {
        byte[] key = Base64.getDecoder().decode(secret.substring(SECRET_KIND.length()));
        String signed = event + "." + at.getEpochSecond() + "." + body;
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }
}
