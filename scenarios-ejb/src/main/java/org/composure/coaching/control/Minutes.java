package org.composure.coaching.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.composure.audit.Deed;
import org.composure.audit.EntryDraft;
import org.composure.audit.boundary.Journal;
import org.composure.people.Actor;
import org.composure.people.PersonView;
import org.composure.people.boundary.Register;

/** Tells the journal what was said and agreed on (R5). */
@ApplicationScoped
public class Minutes {

    @Inject
    private Journal journal;

    @Inject
    private Register people;

    void keep(Deed deed, Actor actor, long subject, String about, String before, String after, Instant now) {
        String name = people.person(actor.id()).map(PersonView::name).orElse("");
        journal.keep(
                new EntryDraft(deed, Optional.of(actor.id()), name, Optional.of(subject), about, before, after, ""),
                now);
    }
}
