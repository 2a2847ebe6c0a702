package org.composure.training.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import org.composure.training.AttemptView;
import org.composure.training.PlayedContact;
import org.composure.training.control.AttemptDesk;
import org.composure.training.control.ContactStore;

/**
 * Contacts of anybody, for the components above, which decide themselves what they tell and to whom (R17). No page and no
 * resource asks here.
 */
@Stateless
@PermitAll
public class Contacts {

    /** The most contacts that are told at once. */
    public static final int MOST = 100;

    @Inject
    private AttemptDesk desk;

    @Inject
    private ContactStore contacts;

    @Inject
    private Clock clock;

    /** The attempt as it stands, if it is one that is scored. */
    public Optional<AttemptView> contact(long attempt) {
        return desk.contact(attempt, clock.instant());
    }

    /** Those of these attempts as they stand that are scored, a few hundred at once, in no order: two questions for all. */
    public List<AttemptView> contacts(Collection<Long> attempts) {
        return attempts.isEmpty() ? List.of() : desk.contacts(attempts, clock.instant());
    }

    /** The person's contacts that ended in that time, the latest first, at most {@value #MOST}. */
    public List<PlayedContact> ended(long person, Instant from, Instant before) {
        return contacts.ended(person, from, before, MOST);
    }

    /** When the person's first contact ended; empty before that. */
    public Optional<Instant> first(long person) {
        return contacts.first(person);
    }

    /** When the contacts of these people ended that did so after a moment, by person: of a team, not of a house. */
    public Map<Long, NavigableSet<Instant>> endsAfter(Collection<Long> people, Instant after) {
        return contacts.endsAfter(people, after);
    }

    /** When the latest of the person's contacts between those moments ended; empty if there was none. */
    public Optional<Instant> latestBetween(long person, Instant after, Instant before) {
        return contacts.latestBetween(person, after, before);
    }
}
