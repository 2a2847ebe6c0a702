package org.composure.volume;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Random;
import org.composure.audit.Anchor;
import org.composure.audit.Deed;
import org.composure.audit.JournalEntry;
import org.composure.audit.entity.Chain;
import org.composure.volume.Crowd.Trainee;

/** A journal of two years, behind what the product has written already. */
final class Diary {

    final Rows entries = new Rows("journal_entry (number, made_at, actor_id, actor, deed, subject_id, subject,"
            + " before_text, after_text, reason, previous_hash, hash)");

    private final Size size;
    private final Crowd crowd;
    private final Random chance;
    private Anchor latest;

    Diary(Size size, Crowd crowd, Random chance, Anchor latest) {
        this.size = size;
        this.crowd = crowd;
        this.chance = chance;
        this.latest = latest;
    }

    /** Adds that entry of so many as there are to be. */
    void add(int number) {
        Trainee trainee = crowd.trainees().get(chance.nextInt(crowd.trainees().size()));
        Deed deed = Chance.one(Deed.values(), chance);
        Instant at =
                size.begun(number * (size.attempts() / size.journalEntries())).truncatedTo(ChronoUnit.MICROS);
        JournalEntry entry = new JournalEntry(
                latest.number() + 1,
                at,
                Optional.of(trainee.team()),
                "Supervisor " + trainee.team(),
                deed,
                Optional.of(trainee.id()),
                "Trainee " + trainee.id(),
                "level: 2",
                "level: 3, goodwill up to 80, until the last day of the year",
                "Has kept nine customers of ten in the last three months, and asked in time for the tenth.",
                "");
        String hash = Chain.hash(entry, latest.hash());
        entries.add(
                entry.number(),
                at,
                trainee.team(),
                entry.actorName(),
                deed,
                trainee.id(),
                entry.about(),
                entry.before(),
                entry.after(),
                entry.reason(),
                latest.hash(),
                hash);
        latest = new Anchor(entry.number(), hash);
    }

    Anchor latest() {
        return latest;
    }
}
