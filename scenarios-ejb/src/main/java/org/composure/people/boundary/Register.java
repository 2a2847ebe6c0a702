package org.composure.people.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.composure.people.PersonView;
import org.composure.people.control.PersonStore;
import org.composure.people.entity.Person;

/** Who is who, for the components above, which decide themselves whom they tell. No page and no resource asks here. */
@Stateless
@PermitAll
public class Register {

    @Inject
    private PersonStore people;

    public Optional<PersonView> person(long id) {
        return people.find(id).map(Person::view);
    }

    /** Whoever has that employee number and an open account. */
    public Optional<PersonView> agent(String employeeNumber) {
        return people.byEmployeeNumber(employeeNumber).filter(Person::isActive).map(Person::view);
    }
}
