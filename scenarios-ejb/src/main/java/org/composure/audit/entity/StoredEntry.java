package org.composure.audit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.composure.audit.Deed;
import org.composure.audit.EntryDraft;
import org.composure.audit.JournalEntry;

/** An entry as stored. */
@Entity
@Table(name = "journal_entry")
@SuppressWarnings("UnusedVariable") // Whoever checks the chain reads the salts.
public class StoredEntry {

    @Id
    private long number;

    @Column(name = "made_at")
    private OffsetDateTime madeAt;

    @Column(name = "actor_id")
    private Long actor;

    @Column(name = "actor")
    private String actorName;

    @Enumerated(EnumType.STRING)
    private Deed deed;

    @Column(name = "subject_id")
    private Long subject;

    @Column(name = "subject")
    private String about;

    @Column(name = "before_text")
    private String before;

    @Column(name = "after_text")
    private String after;

    private String reason;

    @Column(name = "previous_hash")
    private String previousHash;

    private String hash;

    private int form;

    @Column(name = "actor_salt")
    private String actorSalt;

    @Column(name = "actor_digest")
    private String actorDigest;

    @Column(name = "text_salt")
    private String textSalt;

    @Column(name = "text_digest")
    private String textDigest;

    protected StoredEntry() {}

    public StoredEntry(Head head, EntryDraft draft, Instant now) {
        number = head.number() + 1;
        madeAt = now.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
        actor = draft.actor().orElse(null);
        actorName = draft.actorName();
        deed = draft.deed();
        subject = draft.subject().orElse(null);
        about = draft.about();
        before = draft.before();
        after = draft.after();
        reason = draft.reason();
        previousHash = head.hash();
        seal();
    }

    private void seal() {
        form = Chain.SEALED;
        Seal who = Seal.of(Chain.actorWords(entry()));
        actorSalt = who.salt();
        actorDigest = who.digest();
        Seal what = Seal.of(Chain.textWords(entry()));
        textSalt = what.salt();
        textDigest = what.digest();
        hash = Chain.hash(entry(), new Chain.Digests(actorDigest, textDigest), previousHash);
    }

    public String hash() {
        return hash;
    }

    public JournalEntry entry() {
        return new JournalEntry(
                number,
                madeAt.toInstant(),
                Optional.ofNullable(actor),
                actorName,
                deed,
                Optional.ofNullable(subject),
                about,
                before,
                after,
                reason,
                hash);
    }
}
