package org.composure.rights.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.composure.audit.Deed;
import org.composure.audit.EntryDraft;
import org.composure.audit.boundary.Journal;
import org.composure.people.PersonView;
import org.composure.people.boundary.Register;

/** What the journal is told (R5). */
@ApplicationScoped
public class Minutes {

    @Inject
    private Journal journal;

    @Inject
    private Register people;

    /** About a person who can be named. */
    void about(Deed deed, long actor, long person, String after, String reason, Instant now) {
        keep(deed, Optional.of(actor), Optional.of(person), name(person), after, reason, now);
    }

    /** That somebody was erased, and not who it was. */
    void erased(Optional<Long> actor, long person, String after, String reason, Instant now) {
        keep(Deed.PERSON_ERASED, actor, Optional.of(person), "", after, reason, now);
    }

    /** About nobody. */
    void started(long actor, String after, Instant now) {
        keep(Deed.RETENTION_STARTED, Optional.of(actor), Optional.empty(), "retention", after, "", now);
    }

    private void keep(
            Deed deed,
            Optional<Long> actor,
            Optional<Long> person,
            String about,
            String after,
            String reason,
            Instant now) {
        String by = actor.map(this::name).orElse("");
        journal.keep(new EntryDraft(deed, actor, by, person, about, "", after, reason), now);
    }

    private String name(long person) {
        return people.person(person).map(PersonView::name).orElse("");
    }
}
