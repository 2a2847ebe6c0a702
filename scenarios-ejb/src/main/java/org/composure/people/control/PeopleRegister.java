package org.composure.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.composure.people.Actor;
import org.composure.people.ExtendedTime;
import org.composure.people.PersonDraft;
import org.composure.people.PersonOutcome;
import org.composure.people.PersonOutcome.Done;
import org.composure.people.PersonOutcome.Reason;
import org.composure.people.PersonOutcome.Refused;
import org.composure.people.Role;
import org.composure.people.StartingLevel;
import org.composure.people.entity.Person;

/** Adds and changes people, and says why not (R5). */
@ApplicationScoped
@Transactional
public class PeopleRegister {

    static final String TEAM = "First team";

    @Inject
    private PersonStore people;

    @Inject
    private Passwords passwords;

    public PersonOutcome add(PersonDraft draft, String password) {
        List<Reason> reasons = objections(draft, Optional.empty());
        reasons.addAll(Objections.password(password));
        reasons.addAll(Objections.account(draft.account()));
        if (people.accountTaken(draft.account())) {
            reasons.add(Reason.ACCOUNT_TAKEN);
        }
        if (!reasons.isEmpty()) {
            return new Refused(reasons);
        }
        Person person = new Person(draft, passwords.hash(password), people.team(TEAM));
        people.add(person);
        return new Done(person.view());
    }

    public PersonOutcome change(Actor actor, long id, PersonDraft draft) {
        Optional<Person> person = people.present(id);
        if (person.isEmpty()) {
            return new Refused(List.of(Reason.NO_SUCH_PERSON));
        }
        List<Reason> reasons = objections(draft, person);
        if (actor.id() == id && (draft.role() != Role.ADMIN || !draft.active())) {
            reasons.add(Reason.OWN_ACCESS);
        }
        if (!reasons.isEmpty()) {
            return new Refused(reasons);
        }
        person.get().change(draft);
        return new Done(person.get().view());
    }

    public PersonOutcome join(long id, String team) {
        Optional<Person> person = people.present(id);
        List<Reason> reasons = new ArrayList<>(Objections.name(team));
        if (person.isEmpty()) {
            reasons.add(Reason.NO_SUCH_PERSON);
        }
        if (!reasons.isEmpty()) {
            return new Refused(reasons);
        }
        person.get().join(people.team(team.strip()));
        return new Done(person.get().view());
    }

    public PersonOutcome setSite(long id, String site) {
        Optional<Person> person = people.present(id);
        List<Reason> reasons = new ArrayList<>(Objections.site(site));
        if (person.isEmpty()) {
            reasons.add(Reason.NO_SUCH_PERSON);
        }
        if (!reasons.isEmpty()) {
            return new Refused(reasons);
        }
        person.get().setSite(site.strip());
        return new Done(person.get().view());
    }

    public PersonOutcome setPassword(long id, String password) {
        Optional<Person> person = people.present(id);
        List<Reason> reasons = new ArrayList<>(Objections.password(password));
        if (person.isEmpty()) {
            reasons.add(Reason.NO_SUCH_PERSON);
        }
        if (!reasons.isEmpty()) {
            return new Refused(reasons);
        }
        person.get().setPasswordHash(passwords.hash(password));
        return new Done(person.get().view());
    }

    public PersonOutcome setExtendedTime(long id, int percent) {
        Optional<Person> person = people.present(id);
        List<Reason> reasons = new ArrayList<>();
        if (person.isEmpty()) {
            reasons.add(Reason.NO_SUCH_PERSON);
        }
        if (!ExtendedTime.CHOICES.contains(percent)) {
            reasons.add(Reason.EXTENDED_TIME_NOT_ON_OFFER);
        }
        if (!reasons.isEmpty()) {
            return new Refused(reasons);
        }
        person.get().setExtendedTime(percent);
        return new Done(person.get().view());
    }

    private List<Reason> objections(PersonDraft draft, Optional<Person> self) {
        List<Reason> reasons = new ArrayList<>();
        reasons.addAll(Objections.name(draft.name()));
        reasons.addAll(Objections.employeeNumber(draft.employeeNumber()));
        reasons.addAll(Objections.email(draft.email()));
        if (!StartingLevel.CHOICES.contains(draft.level())) {
            reasons.add(Reason.LEVEL_OUT_OF_RANGE);
        }
        Optional<Person> holder =
                people.byEmployeeNumber(Writing.readable(draft.employeeNumber().strip()));
        if (holder.isPresent() && !holder.equals(self)) {
            reasons.add(Reason.EMPLOYEE_NUMBER_TAKEN);
        }
        return reasons;
    }
}
