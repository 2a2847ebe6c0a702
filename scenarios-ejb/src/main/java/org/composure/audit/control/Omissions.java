package org.composure.audit.control;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.composure.audit.Deed;
import org.composure.audit.JournalEntry;
import org.composure.audit.Verdict.Broken;
import org.composure.audit.Verdict.Fault;

/** What was taken out of the entries so far, and whether later ones account for it (R6). */
final class Omissions {

    /** An entry that is about nobody loses its words to nobody's erasure. */
    private static final long NOBODY = -1;

    /** The first entry that was emptied for a person, until it is told that they were erased. */
    private final Map<Long, Long> unexplained = new HashMap<>();

    /** Over the former entries since the last seal; empty if there are none. */
    private String seal = "";

    private long firstUnsealed;

    /** Takes in the next entry, which is whole; says what is wrong with those before it. */
    Optional<Broken> see(Link link) {
        JournalEntry entry = link.entry().orElseThrow();
        if (link.who().taken()) {
            unexplained.putIfAbsent(entry.actor().orElse(NOBODY), link.number());
        }
        if (link.what().taken()) {
            unexplained.putIfAbsent(entry.subject().orElse(NOBODY), link.number());
        }
        if (entry.deed() == Deed.PERSON_ERASED) {
            entry.subject().ifPresent(unexplained::remove);
        }
        return seals(link, entry);
    }

    private Optional<Broken> seals(Link link, JournalEntry entry) {
        if (link.isSealedLater()) {
            firstUnsealed = seal.isEmpty() ? link.number() : firstUnsealed;
            seal = link.sealBehind(seal);
        } else if (entry.deed() == Deed.JOURNAL_SEALED && !seal.isEmpty()) {
            boolean fits = entry.after().equals(seal);
            seal = "";
            return fits ? Optional.empty() : Optional.of(new Broken(firstUnsealed, Fault.UNSEALED));
        }
        return Optional.empty();
    }

    /** What nothing accounted for, when all entries have been taken in. */
    Optional<Broken> left() {
        if (!seal.isEmpty()) {
            return Optional.of(new Broken(firstUnsealed, Fault.UNSEALED));
        }
        return unexplained.values().stream().min(Long::compare).map(entry -> new Broken(entry, Fault.EMPTIED));
    }
}
