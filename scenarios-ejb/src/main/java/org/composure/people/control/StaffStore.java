package org.composure.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.composure.people.entity.FirstSecret;
import org.composure.people.entity.Person;
import org.composure.people.entity.Team;

/** Many accounts at once: one question for all, and one for all that is written. */
@ApplicationScoped
@Transactional
public class StaffStore {

    @PersistenceContext(unitName = "composure")
    private EntityManager entities;

    /** Who has one of these employee numbers, by number; also whoever was erased and had it. */
    public Map<String, Person> numbered(Collection<String> numbers) {
        return found("p.employeeNumber", numbers).stream()
                .collect(Collectors.toMap(Person::employeeNumber, Function.identity()));
    }

    /** Who has one of these accounts, by account. */
    public Map<String, Person> withAccounts(Collection<String> accounts) {
        return found("p.account", accounts).stream()
                .collect(Collectors.toMap(person -> person.view().account(), Function.identity()));
    }

    private List<Person> found(String by, Collection<String> wanted) {
        return wanted.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select p from Person p join fetch p.team where " + by + " in :wanted", Person.class)
                        .setParameter("wanted", wanted)
                        .getResultList();
    }

    /** The teams of these names, made where there are none. */
    public Map<String, Team> teams(Collection<String> names) {
        Map<String, Team> teams = new HashMap<>();
        if (!names.isEmpty()) {
            entities.createQuery("select t from Team t where t.name in :names", Team.class)
                    .setParameter("names", names)
                    .getResultStream()
                    .forEach(team -> teams.put(team.name(), team));
        }
        names.forEach(name -> teams.computeIfAbsent(name, this::made));
        return teams;
    }

    private Team made(String name) {
        Team team = new Team(name);
        entities.persist(team);
        return team;
    }

    /** Written with all else, at the end of the transaction at the latest. */
    public void add(Person person) {
        entities.persist(person);
    }

    /** The codes of these people stop working, and these take their place. */
    public void replace(Collection<FirstSecret> codes) {
        if (!codes.isEmpty()) {
            entities.createQuery("delete from FirstSecret s where s.person in :people")
                    .setParameter(
                            "people", codes.stream().map(FirstSecret::person).toList())
                    .executeUpdate();
            codes.forEach(entities::persist);
        }
    }

    /** What the person's code is held against; null if there is none. */
    public FirstSecret secret(long person) {
        return entities.find(FirstSecret.class, person);
    }

    public void forget(FirstSecret used) {
        entities.remove(used);
    }
}
