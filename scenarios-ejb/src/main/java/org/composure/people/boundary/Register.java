package org.composure.people.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /** Those of these people who are known, by id: one question for all. */
    public Map<Long, PersonView> people(Set<Long> ids) {
        return people.all(ids).stream()
                .map(Person::view)
                .collect(Collectors.toMap(PersonView::id, Function.identity()));
    }

    /** Whoever has that employee number and an open account. */
    public Optional<PersonView> agent(String employeeNumber) {
        return people.byEmployeeNumber(employeeNumber).filter(Person::isActive).map(Person::view);
    }

    /** Who supervises each of these teams, their accounts open; a team that nobody does is left out. */
    public Map<String, List<PersonView>> supervisors(Set<String> teams) {
        return people.supervisors(teams).stream().map(Person::view).collect(Collectors.groupingBy(PersonView::team));
    }

    /** Whether there is a team of that name. */
    public boolean hasTeam(String name) {
        return people.hasTeam(name);
    }
}
