package org.composure.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.composure.people.PeoplePage;
import org.composure.people.Role;
import org.composure.people.entity.Person;
import org.composure.people.entity.Team;

/** The accounts. */
@ApplicationScoped
@Transactional
public class PersonStore {

    /** In the same statement. */
    private static final Map<String, Object> WITH_TEAM = Map.of("eclipselink.join-fetch", "p.team");

    @PersistenceContext(unitName = "composure")
    private EntityManager entities;

    public Optional<Person> byAccount(String account) {
        return entities.createQuery("select p from Person p join fetch p.team where p.account = :account", Person.class)
                .setParameter("account", account)
                .getResultStream()
                .findFirst();
    }

    /** The person of that id; the id is known to exist. */
    public Person get(long id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("There is no person " + id));
    }

    public Optional<Person> find(long id) {
        return Optional.ofNullable(entities.find(Person.class, id, WITH_TEAM));
    }

    /** The same, unless they were erased: nobody finds or changes those. */
    public Optional<Person> present(long id) {
        return find(id).filter(person -> !person.isErased());
    }

    public List<Person> all(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("select p from Person p join fetch p.team where p.id in :ids", Person.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Whether the supervisor supervises that person. */
    public boolean supervises(long supervisor, long person) {
        return supervised(supervisor, person).isPresent();
    }

    /** That person, if the supervisor supervises them: somebody else of their own team. */
    public Optional<Person> supervised(long supervisor, long person) {
        return entities.createQuery(
                        "select p from Person p join fetch p.team, Person s where p.id = :person and p.id <> s.id"
                                + " and s.id = :supervisor and s.role = :role and s.active = true and s.team = p.team",
                        Person.class)
                .setParameter("person", person)
                .setParameter("supervisor", supervisor)
                .setParameter("role", Role.SUPERVISOR)
                .getResultStream()
                .findFirst();
    }

    /** Everybody whom the supervisor supervises, by name. */
    public List<Person> supervised(long supervisor, int most) {
        return entities.createQuery(
                        "select p from Person p join fetch p.team, Person s where s.id = :supervisor and s.role = :role"
                                + " and s.active = true and p.team = s.team and p.id <> s.id order by p.name, p.id",
                        Person.class)
                .setParameter("supervisor", supervisor)
                .setParameter("role", Role.SUPERVISOR)
                .setMaxResults(most)
                .getResultList();
    }

    /** The supervisors of these teams whose accounts are open. */
    public List<Person> supervisors(Collection<String> teams) {
        return teams.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select p from Person p join fetch p.team where p.team.name in :teams"
                                        + " and p.role = :role and p.active = true order by p.id",
                                Person.class)
                        .setParameter("teams", teams)
                        .setParameter("role", Role.SUPERVISOR)
                        .getResultList();
    }

    public boolean accountTaken(String account) {
        return byAccount(account).isPresent();
    }

    public Optional<Person> byEmployeeNumber(String number) {
        return entities.createQuery(
                        "select p from Person p join fetch p.team where p.employeeNumber = :number", Person.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    public boolean isEmpty() {
        return entities.createQuery("select p.id from Person p", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    public void add(Person person) {
        entities.persist(person);
        entities.flush();
    }

    public boolean hasTeam(String name) {
        return !entities.createQuery("select t.id from Team t where t.name = :name", Long.class)
                .setParameter("name", name)
                .getResultList()
                .isEmpty();
    }

    /** The team of that name, made if there is none. */
    public Team team(String name) {
        return entities.createQuery("select t from Team t where t.name = :name", Team.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> {
                    Team team = new Team(name);
                    entities.persist(team);
                    return team;
                });
    }

    public PeoplePage page(String search, int first, int size) {
        String matching = " where p.erasedAt is null and (lower(p.name) like :part escape '!'"
                + " or p.account like :part escape '!' or lower(p.employeeNumber) like :part escape '!')";
        List<Person> found = bind(
                        entities.createQuery(
                                "select p from Person p join fetch p.team" + matching + " order by p.name, p.id",
                                Person.class),
                        search)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        long total = bind(entities.createQuery("select count(p) from Person p" + matching, Long.class), search)
                .getSingleResult();
        return new PeoplePage(found.stream().map(Person::view).toList(), total);
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, String search) {
        String part = Writing.readable(search.strip()).toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
        return query.setParameter("part", "%" + part + "%");
    }
}
