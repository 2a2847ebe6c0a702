package org.composure.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id hashes of passwords, in the usual text form {@code $argon2id$v=19$m=19456,t=2,p=1$salt$hash}. Each is checked
 * at the cost at which it was made.
 */
@ApplicationScoped
public class Passwords {

    public static final int SHORTEST = 10;
    public static final int LONGEST = 200;

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final String FORM = "$argon2id$v=19$m=%d,t=%d,p=1$%s$%s";
    private static final Pattern READ =
            Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,2}),p=1\\$([^$]+)\\$([^$]+)");

    private final SecureRandom random = new SecureRandom();
    // Each check takes its memory: a crowd at the door must not take the heap.
    private final Semaphore atOnce = new Semaphore(4, true);
    private final HashingCost cost;

    public Passwords() {
        this(HashingCost.set(System.getenv()));
    }

    Passwords(HashingCost cost) {
        this.cost = cost;
    }

    public String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return FORM.formatted(
                cost.memory(),
                cost.passes(),
                base64.encodeToString(salt),
                base64.encodeToString(derive(password, salt, cost)));
    }

    public boolean fits(String password, String hash) {
        Matcher parts = READ.matcher(hash);
        if (!parts.matches()) {
            throw new IllegalStateException("A stored password hash is not of the form " + READ);
        }
        var itsCost = new HashingCost(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
        byte[] salt = Base64.getDecoder().decode(parts.group(3));
        byte[] expected = Base64.getDecoder().decode(parts.group(4));
        return MessageDigest.isEqual(expected, derive(password, salt, itsCost));
    }

    /** Takes as long as a check and fits nobody. */
    public void waste(String password) {
        derive(password, new byte[SALT_BYTES], cost);
    }

    private byte[] derive(String password, byte[] salt, HashingCost at) {
        atOnce.acquireUninterruptibly();
        try {
            Argon2BytesGenerator generator = new Argon2BytesGenerator();
            generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(at.memory())
                    .withIterations(at.passes())
                    .withParallelism(1)
                    .withSalt(salt)
                    .build());
            byte[] hash = new byte[HASH_BYTES];
            generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
            return hash;
        } finally {
            atOnce.release();
        }
    }
}
