package org.composure.audit.control;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.composure.audit.Deed;
import org.composure.audit.JournalEntry;
import org.composure.audit.entity.Chain;
import org.composure.audit.entity.Seal;

/**
 * A row as it stands in the table, whoever wrote it.
 *
 * @param entry empty if it tells of a deed that there is not
 * @param who seals who did it
 * @param what seals the rest of its words
 */
record Link(
        long number, Optional<JournalEntry> entry, String previousHash, String hash, int form, Words who, Words what) {

    static final String COLUMNS = "number, made_at, actor_id, actor, deed, subject_id, subject, before_text,"
            + " after_text, reason, previous_hash, hash, form, actor_salt, actor_digest, text_salt, text_digest";

    static Link of(ResultSet row) throws SQLException {
        return new Link(
                row.getLong("number"),
                entry(row),
                row.getString("previous_hash"),
                row.getString("hash"),
                row.getInt("form"),
                Words.of(row, "actor"),
                Words.of(row, "text"));
    }

    /**
     * Words of an entry beside their seal.
     *
     * @param salt null once the words are taken out
     * @param digest null in former entries that nobody has sealed
     */
    record Words(String salt, String digest) {

        static Words of(ResultSet row, String which) throws SQLException {
            return new Words(row.getString(which + "_salt"), row.getString(which + "_digest"));
        }

        boolean sealed() {
            return digest != null;
        }

        boolean taken() {
            return sealed() && salt == null;
        }

        boolean hold(List<String> words) {
            return salt == null
                    ? !sealed() || words.stream().allMatch(String::isEmpty)
                    : Seal.of(words, salt).digest().equals(digest);
        }
    }

    /** Whether its hash is that of its content behind an entry with that hash. */
    boolean holds(String behind) {
        return entry.filter(content -> who.hold(Chain.actorWords(content)) && what.hold(Chain.textWords(content)))
                .filter(content -> fits(content, behind))
                .isPresent();
    }

    private boolean fits(JournalEntry content, String behind) {
        if (form == Chain.SEALED) {
            return who.sealed()
                    && what.sealed()
                    && Chain.hash(content, digests(), behind).equals(hash);
        }
        // Of a former entry without its words, what is left is in the seal of them all.
        return who.taken() || what.taken() || Chain.hash(content, behind).equals(hash);
    }

    /** The same with its words sealed. */
    Link with(Seal whoSeal, Seal whatSeal) {
        return new Link(
                number,
                entry,
                previousHash,
                hash,
                form,
                new Words(whoSeal.salt(), whoSeal.digest()),
                new Words(whatSeal.salt(), whatSeal.digest()));
    }

    /** Whether it is a former entry, and sealed. */
    boolean isSealedLater() {
        return form == Chain.FORMER && (who.sealed() || what.sealed());
    }

    /** What stays of it whatever is taken out, hung on the same of the former entries before it. */
    String sealBehind(String before) {
        JournalEntry content = entry.orElseThrow();
        return Chain.digest(List.of(before, Chain.hash(content, digests(), previousHash), hash));
    }

    private Chain.Digests digests() {
        return new Chain.Digests(
                Objects.requireNonNullElse(who.digest(), ""), Objects.requireNonNullElse(what.digest(), ""));
    }

    private static Optional<JournalEntry> entry(ResultSet row) throws SQLException {
        String name = row.getString("deed");
        Optional<Deed> deed = Arrays.stream(Deed.values())
                .filter(known -> known.name().equals(name))
                .findFirst();
        return deed.isEmpty() ? Optional.empty() : Optional.of(entry(row, deed.get()));
    }

    private static JournalEntry entry(ResultSet row, Deed deed) throws SQLException {
        return new JournalEntry(
                row.getLong("number"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("actor_id", Long.class)),
                row.getString("actor"),
                deed,
                Optional.ofNullable(row.getObject("subject_id", Long.class)),
                row.getString("subject"),
                row.getString("before_text"),
                row.getString("after_text"),
                row.getString("reason"),
                row.getString("hash"));
    }
}
