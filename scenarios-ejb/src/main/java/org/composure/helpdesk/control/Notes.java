package org.composure.helpdesk.control;

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

/** What the journal is told of clients and webhooks (R9). */
@ApplicationScoped
public class Notes {

    private static final int LONGEST_SUBJECT = 300;

    @Inject
    private Journal journal;

    @Inject
    private Register people;

    void keep(Actor actor, Deed deed, String about, String before, String after, String reason, Instant now) {
        String name = people.person(actor.id()).map(PersonView::name).orElseThrow();
        String subject = about.length() > LONGEST_SUBJECT ? about.substring(0, LONGEST_SUBJECT) : about;
        journal.keep(
                new EntryDraft(deed, Optional.of(actor.id()), name, Optional.empty(), subject, before, after, reason),
                now);
    }
}
