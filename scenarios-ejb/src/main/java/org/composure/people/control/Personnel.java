package org.composure.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.composure.audit.Deed;
import org.composure.audit.EntryDraft;
import org.composure.audit.boundary.Journal;
import org.composure.people.Actor;
import org.composure.people.PersonDraft;
import org.composure.people.PersonOutcome;
import org.composure.people.PersonOutcome.Done;
import org.composure.people.PersonView;
import org.composure.people.entity.Person;

/**
 * Does what is decided about people, and has the journal keep it (R9). An actor without an account is the product
 * itself, which decides nothing: of that, the journal keeps nothing.
 */
@ApplicationScoped
@Transactional
public class Personnel {

    @Inject
    private PeopleRegister register;

    @Inject
    private PersonStore people;

    @Inject
    private Journal journal;

    public PersonOutcome add(Actor actor, PersonDraft draft, String password, Instant now) {
        PersonOutcome outcome = register.add(draft, password);
        if (outcome instanceof Done done) {
            keep(actor, done.person(), Change.added(done.person()), now);
        }
        return outcome;
    }

    /** Somebody whom the settings name: the operator's decision, so it is kept, though no account made it. */
    public PersonOutcome addFirst(PersonDraft draft, String password, Instant now) {
        PersonOutcome outcome = register.add(draft, password);
        if (outcome instanceof Done done) {
            keep(Optional.empty(), done.person(), Change.added(done.person()), now);
        }
        return outcome;
    }

    public PersonOutcome change(Actor actor, long person, PersonDraft draft, Instant now) {
        return changing(actor, person, () -> register.change(actor, person, draft), now);
    }

    public PersonOutcome join(Actor actor, long person, String team, Instant now) {
        return changing(actor, person, () -> register.join(person, team), now);
    }

    public PersonOutcome setExtendedTime(Actor actor, long person, int percent, Instant now) {
        return changing(actor, person, () -> register.setExtendedTime(person, percent), now);
    }

    public PersonOutcome setSite(Actor actor, long person, String site, Instant now) {
        return changing(actor, person, () -> register.setSite(person, site), now);
    }

    public PersonOutcome setPassword(Actor actor, long person, String password, Instant now) {
        PersonOutcome outcome = register.setPassword(person, password);
        if (outcome instanceof Done done) {
            keep(actor, done.person(), new Change(Deed.PASSWORD_SET, "", ""), now);
        }
        return outcome;
    }

    private PersonOutcome changing(Actor actor, long person, Supplier<PersonOutcome> deed, Instant now) {
        Optional<PersonView> before = people.find(person).map(Person::view);
        PersonOutcome outcome = deed.get();
        if (outcome instanceof Done done) {
            Change.between(before.orElseThrow(), done.person())
                    .forEach(change -> keep(actor, done.person(), change, now));
        }
        return outcome;
    }

    private void keep(Actor actor, PersonView person, Change change, Instant now) {
        Optional<PersonView> who = people.find(actor.id()).map(Person::view);
        if (who.isPresent()) {
            keep(who, person, change, now);
        }
    }

    private void keep(Optional<PersonView> who, PersonView person, Change change, Instant now) {
        journal.keep(
                new EntryDraft(
                        change.deed(),
                        who.map(PersonView::id),
                        who.map(PersonView::name).orElse(""),
                        Optional.of(person.id()),
                        person.name(),
                        change.before(),
                        change.after(),
                        ""),
                now);
    }
}
