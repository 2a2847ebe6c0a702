package org.composure.certification.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.composure.certification.Deadline;
import org.composure.certification.Renewal;
import org.composure.certification.control.Deadlines;
import org.composure.certification.control.RenewalStore;
import org.composure.people.PersonView;

/** What is to be renewed, for the components above, which decide themselves whom they tell. No page asks here. */
@Stateless
@PermitAll
public class Renewals {

    @Inject
    private RenewalStore renewals;

    @Inject
    private Deadlines deadlines;

    /** Those of these certificates that are to be renewed at all: not the ended, nor those in whose place there is another. */
    public List<Renewal> among(Set<Long> certificates, Instant at) {
        return renewals.among(certificates, at);
    }

    /** The same of a person. */
    public List<Renewal> of(long person, Instant at) {
        return renewals.of(person, at);
    }

    /** Until when the person is to be certified for what they are enrolled in and no certificate serves. */
    public List<Deadline> deadlines(PersonView person, Instant at) {
        return deadlines.of(person, at);
    }
}
