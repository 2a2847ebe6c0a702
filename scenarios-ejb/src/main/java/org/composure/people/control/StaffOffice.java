package org.composure.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.composure.audit.EntryDraft;
import org.composure.audit.boundary.Journal;
import org.composure.people.Actor;
import org.composure.people.PersonView;
import org.composure.people.Prospect;
import org.composure.people.Prospect.Kind;
import org.composure.people.Wanted;
import org.composure.people.entity.Person;
import org.composure.people.entity.Team;

/** Takes in lists of people (R12): a few statements for all of a list, and one wait for the journal. */
@ApplicationScoped
@Transactional
public class StaffOffice {

    /** Nobody: such a hash fits no password. */
    private static final String NO_PASSWORD = "";

    @Inject
    private StaffStore staff;

    @Inject
    private PersonStore people;

    @Inject
    private Journal journal;

    /** What taking these in would come to, in their order. */
    public List<Prospect> look(Actor actor, List<Wanted> list) {
        Map<String, Person> known = known(list);
        return all(list, known).stream().map(line -> line.prospect(actor)).toList();
    }

    /**
     * Takes in what is not refused, and says what it came to, in their order.
     *
     * @param why what the journal says of it
     */
    public List<Prospect> take(Actor actor, List<Wanted> list, String why, Instant now) {
        PersonView by = people.get(actor.id()).view();
        Map<String, Person> known = known(list);
        List<Prospects> lines = all(list, known);
        List<Prospect> outcomes =
                lines.stream().map(line -> line.prospect(actor)).toList();
        Map<String, Team> teams = staff.teams(teams(lines, outcomes));
        List<EntryDraft> entries = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (isDone(outcomes.get(i))) {
                Prospects line = lines.get(i);
                Optional<Person> person = line.before().map(was -> known.get(was.employeeNumber()));
                write(line, person, teams.get(line.team())).forEach(change -> entries.add(change.entry(by, why)));
            }
        }
        journal.keepAll(entries, now);
        return outcomes;
    }

    private Map<String, Person> known(List<Wanted> list) {
        Set<String> numbers = list.stream()
                .map(wanted -> Writing.readable(wanted.employeeNumber().strip()))
                .collect(Collectors.toSet());
        return staff.numbered(numbers);
    }

    private List<Prospects> all(List<Wanted> list, Map<String, Person> known) {
        Set<String> accounts = list.stream()
                .flatMap(wanted -> wanted.account().stream())
                .map(Writing::readable)
                .collect(Collectors.toSet());
        Set<String> taken = new HashSet<>(staff.withAccounts(accounts).keySet());
        return list.stream().map(wanted -> line(wanted, known, taken)).toList();
    }

    private static Prospects line(Wanted wanted, Map<String, Person> known, Set<String> taken) {
        Optional<Person> person =
                Optional.ofNullable(known.get(wanted.employeeNumber().strip()));
        return Prospects.of(
                wanted,
                person.filter(anybody -> !anybody.isErased()).map(Person::view),
                wanted.account().filter(taken::contains).isPresent(),
                person.filter(Person::isErased).isPresent());
    }

    private static Set<String> teams(List<Prospects> lines, List<Prospect> outcomes) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            if (isDone(outcomes.get(i))) {
                names.add(lines.get(i).team());
            }
        }
        return names;
    }

    private static boolean isDone(Prospect outcome) {
        return outcome.kind() != Kind.REFUSED && outcome.kind() != Kind.UNCHANGED;
    }

    private List<PersonChange> write(Prospects line, Optional<Person> known, Team team) {
        Person person = known.orElseGet(() -> new Person(line.draft(), NO_PASSWORD, team));
        person.change(line.draft());
        person.join(team);
        person.setSite(line.site());
        if (known.isEmpty()) {
            staff.add(person);
            return List.of(new PersonChange(person.view(), Change.added(person.view())));
        }
        PersonView is = person.view();
        return Change.between(line.before().orElseThrow(), is).stream()
                .map(change -> new PersonChange(is, change))
                .toList();
    }

    private record PersonChange(PersonView person, Change change) {

        EntryDraft entry(PersonView by, String why) {
            return new EntryDraft(
                    change.deed(),
                    Optional.of(by.id()),
                    by.name(),
                    Optional.of(person.id()),
                    person.name(),
                    change.before(),
                    change.after(),
                    why);
        }
    }
}
