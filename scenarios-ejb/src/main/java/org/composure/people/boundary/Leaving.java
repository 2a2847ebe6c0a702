package org.composure.people.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.composure.people.KeptName;
import org.composure.people.PersonView;
import org.composure.people.Role;
import org.composure.people.control.PersonStore;
import org.composure.people.entity.Person;

/** Takes people out of the register, for the component above that decides who is erased. No page asks here. */
@Stateless
public class Leaving {

    /** Where erased people are: nobody supervises them. */
    static final String NOWHERE = "Erased people";

    @Inject
    private PersonStore people;

    /**
     * Closes the account and takes out who it was (R14), in the transaction of the erasure.
     *
     * @param nameStays name and employee number, for as long as something has to be proven by them
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void erase(long person, boolean nameStays, Instant now) {
        people.get(person).erase(people.team(NOWHERE), nameStays, now);
    }

    /** Who an erased person was, for whoever has to prove a certificate; of others, empty. */
    @RolesAllowed(Role.HR_NAME)
    public Optional<KeptName> keptName(long person) {
        return people.find(person)
                .filter(Person::isErased)
                .map(Person::keptName)
                .filter(kept -> !kept.name().equals(PersonView.ERASED));
    }
}
