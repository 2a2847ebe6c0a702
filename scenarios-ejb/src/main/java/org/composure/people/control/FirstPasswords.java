package org.composure.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.composure.audit.Deed;
import org.composure.audit.EntryDraft;
import org.composure.audit.boundary.Journal;
import org.composure.people.Actor;
import org.composure.people.FirstCode;
import org.composure.people.PersonView;
import org.composure.people.Role;
import org.composure.people.entity.FirstSecret;
import org.composure.people.entity.Person;

/** Codes with which people set their first password themselves (R13). */
@ApplicationScoped
@Transactional
public class FirstPasswords {

    static final Duration HOLDS = Duration.ofDays(14);

    @Inject
    private StaffStore staff;

    @Inject
    private PersonStore people;

    @Inject
    private Journal journal;

    /**
     * New codes for those of these people who have no password yet and may sign in, by name; earlier ones stop working.
     *
     * @param numbers employee numbers
     * @param why what the journal says of it
     */
    public List<FirstCode> issue(Actor actor, Collection<String> numbers, String why, Instant now) {
        List<FirstCode> codes = staff.numbered(numbers).values().stream()
                .filter(person -> person.isActive() && !person.hasPassword())
                .map(Person::view)
                .filter(person -> person.role() != Role.ADMIN)
                .sorted(Comparator.comparing(PersonView::name).thenComparing(PersonView::id))
                .map(person -> new FirstCode(person, Codes.fresh(), now.plus(HOLDS)))
                .toList();
        staff.replace(codes.stream()
                .map(code -> new FirstSecret(code.person().id(), Codes.hash(code.code()), code.ends()))
                .toList());
        if (!codes.isEmpty()) {
            PersonView by = people.get(actor.id()).view();
            journal.keepAll(entries(by, codes, why), now);
        }
        return codes;
    }

    private static List<EntryDraft> entries(PersonView by, List<FirstCode> codes, String why) {
        List<EntryDraft> entries = new ArrayList<>();
        codes.forEach(code -> entries.add(new EntryDraft(
                Deed.FIRST_CODE_ISSUED,
                Optional.of(by.id()),
                by.name(),
                Optional.of(code.person().id()),
                code.person().name(),
                "",
                "until " + code.ends(),
                why)));
        return entries;
    }

    /** Whether the code was that person's, who has the password from now on. */
    boolean use(String account, String code, String hash, Instant now) {
        Optional<Person> person = people.byAccount(account).filter(known -> known.isActive() && !known.hasPassword());
        Optional<FirstSecret> secret = person.flatMap(
                        known -> Optional.ofNullable(staff.secret(known.view().id())))
                .filter(kept -> kept.fits(Codes.hash(code), now));
        secret.ifPresent(kept -> {
            staff.forget(kept);
            person.get().setPasswordHash(hash);
            journal.keep(entry(person.get().view()), now);
        });
        return secret.isPresent();
    }

    private static EntryDraft entry(PersonView person) {
        return new EntryDraft(
                Deed.PASSWORD_SET,
                Optional.of(person.id()),
                person.name(),
                Optional.of(person.id()),
                person.name(),
                "",
                "",
                "");
    }
}
