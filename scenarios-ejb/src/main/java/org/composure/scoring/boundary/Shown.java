package org.composure.scoring.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.composure.people.Role;
import org.composure.scoring.ScoredContact;
import org.composure.scoring.control.ShownContacts;

/** What people have shown, for the components above, which decide themselves whom they tell. No page and no resource asks here (R13). */
@Stateless
@RolesAllowed({Role.TRAINEE_NAME, Role.SUPERVISOR_NAME, Role.HR_NAME, Role.ADMIN_NAME})
public class Shown {

    @Inject
    private ShownContacts contacts;

    /** The person's scored contacts that ended in that time, the latest first, at most a hundred. */
    public List<ScoredContact> contacts(long person, Instant from, Instant before) {
        return contacts.of(person, from, before);
    }

    /** The scored contacts of these people that ended in that time, by person, the latest first: of a page, not of a house. */
    public Map<Long, List<ScoredContact>> contacts(Collection<Long> people, Instant from, Instant before) {
        return contacts.of(people, from, before);
    }
}
