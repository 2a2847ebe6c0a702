package org.composure.it.inside;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.composure.people.Actor;
import org.composure.people.PersonDraft;
import org.composure.people.PersonOutcome.Done;
import org.composure.people.PersonView;
import org.composure.people.Role;
import org.composure.people.control.PeopleRegister;
import org.composure.verification.boundary.SigningKeys;

/** People of whom something is held in every table. */
@ApplicationScoped
public class MarkedPeople {

    @Inject
    PeopleRegister register;

    @Inject
    SigningKeys keys;

    @Inject
    MarkedRows rows;

    @EJB(beanName = "AsAdmin")
    Caller asAdmin;

    /**
     * Somebody new.
     *
     * @param certificateEnds when grace ends for the certificate that they hold
     */
    public Marked form(Instant certificateEnds, Instant now) {
        String mark = Marked.newMark();
        PersonView person = person(mark, Role.SUPERVISOR);
        PersonView other = person(Marked.newMark(), Role.TRAINEE);
        // The second, so that the lists of the key that signs stay those of other tests.
        rotate(person);
        rotate(other);
        return rows.write(person, other, mark, certificateEnds, now);
    }

    /** Takes away what was written about them, but for the people and the journal. */
    public void clear() {
        rows.clear();
    }

    private PersonView person(String mark, Role role) {
        var draft = new PersonDraft(
                mark + "-account", "Zubeida " + mark, mark + "-number", mark + "@example.org", role, 2, true);
        return ((Done) register.add(draft, Staff.PASSWORD)).person();
    }

    /** As an administrator, which they were then. */
    private void rotate(PersonView person) {
        Caller.does(asAdmin, () -> keys.rotate(new Actor(person.id(), Role.ADMIN), "plain"));
    }
}
