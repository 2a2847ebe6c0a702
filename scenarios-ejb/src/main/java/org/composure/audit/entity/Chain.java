package org.composure.audit.entity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.composure.audit.Anchor;
import org.composure.audit.JournalEntry;

/**
 * How entries hang on one another. In the hash of a former entry are the words that name people; in that of a present
 * one, in their place, are digests of these (R6).
 */
public final class Chain {

    /** Before the first entry; the migration that makes the table writes the same. */
    public static final Anchor BEGINNING = new Anchor(0, "0".repeat(64));

    /** Words in the hash. */
    public static final int FORMER = 1;
    /** Digests of the words in the hash. */
    public static final int SEALED = 2;

    private Chain() {}

    /** The hash of a former entry. */
    public static String hash(JournalEntry entry, String previousHash) {
        return digest(List.of(
                previousHash,
                String.valueOf(entry.number()),
                entry.at().toString(),
                number(entry.actor()),
                entry.actorName(),
                entry.deed().name(),
                number(entry.subject()),
                entry.about(),
                entry.before(),
                entry.after(),
                entry.reason()));
    }

    /** The hash of a present entry. */
    public static String hash(JournalEntry entry, Digests words, String previousHash) {
        return digest(List.of(
                previousHash,
                String.valueOf(entry.number()),
                entry.at().toString(),
                number(entry.actor()),
                words.actor(),
                entry.deed().name(),
                number(entry.subject()),
                words.text()));
    }

    /** SHA-256 over the parts, each behind its length: no two lists are written down alike. */
    public static String digest(List<String> parts) {
        MessageDigest digest = sha256();
        parts.forEach(part -> add(digest, part));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The words of an entry that tell who did it. */
    public static List<String> actorWords(JournalEntry entry) {
        return List.of(entry.actorName());
    }

    /** The words of an entry that tell about whom it is, and what. */
    public static List<String> textWords(JournalEntry entry) {
        return List.of(entry.about(), entry.before(), entry.after(), entry.reason());
    }

    /** What stands for the words of an entry. */
    public record Digests(String actor, String text) {}

    private static String number(Optional<Long> person) {
        return person.map(String::valueOf).orElse("");
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
