package org.composure.audit.entity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.composure.audit.Anchor;
import org.composure.audit.JournalEntry;

/** How entries hang on one another. */
public final class Chain {

    /** Before the first entry; the migration that makes the table writes the same. */
    public static final Anchor BEGINNING = new Anchor(0, "0".repeat(64));

    private Chain() {}

    /**
     * SHA-256 over the hash before and each part of the entry, each part behind its length: no two entries are written
     * down alike.
     */
    public static String hash(JournalEntry entry, String previousHash) {
        MessageDigest digest = sha256();
        List.of(
                        previousHash,
                        String.valueOf(entry.number()),
                        entry.at().toString(),
                        entry.actor().map(String::valueOf).orElse(""),
                        entry.actorName(),
                        entry.deed().name(),
                        entry.subject().map(String::valueOf).orElse(""),
                        entry.about(),
                        entry.before(),
                        entry.after(),
                        entry.reason())
                .forEach(part -> add(digest, part));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update(String.valueOf(bytes.length).getBytes(StandardCharsets.US_ASCII));
        digest.update((byte) ':');
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
