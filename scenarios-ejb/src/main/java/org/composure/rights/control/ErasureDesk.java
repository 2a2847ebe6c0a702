package org.composure.rights.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.composure.people.Actor;
import org.composure.people.PersonView;
import org.composure.people.PlainText;
import org.composure.people.PlainText.Fault;
import org.composure.people.Role;
import org.composure.people.boundary.Register;
import org.composure.rights.ErasureDraft;
import org.composure.rights.ErasureOutcome;
import org.composure.rights.ErasureOutcome.Done;
import org.composure.rights.ErasureOutcome.NotFound;
import org.composure.rights.ErasureOutcome.Reason;
import org.composure.rights.ErasureOutcome.Refused;

/** Decides whether somebody is erased, and says why not (R2). */
@ApplicationScoped
@Transactional
public class ErasureDesk {

    private static final int LONGEST_REASON = 2_000;

    @Inject
    private Register people;

    @Inject
    private ErasureStore erasures;

    @Inject
    private Eraser eraser;

    public ErasureOutcome erase(Actor actor, ErasureDraft draft, Instant now) {
        Optional<PersonView> person = people.person(draft.person());
        if (person.isEmpty()) {
            return new NotFound();
        }
        String reason = PlainText.tidy(draft.reason());
        List<Reason> objections = objections(actor, person.get(), draft.typedName(), reason);
        if (!objections.isEmpty()) {
            return new Refused(objections);
        }
        return new Done(
                eraser.erase(person.get(), Optional.of(actor.id()), reason, now).view());
    }

    private List<Reason> objections(Actor actor, PersonView person, String typedName, String reason) {
        if (erasures.find(person.id()).isPresent()) {
            return List.of(Reason.ALREADY_ERASED);
        }
        List<Reason> objections = new ArrayList<>();
        if (person.id() == actor.id()) {
            objections.add(Reason.ONESELF);
        }
        if (person.role() == Role.ADMIN) {
            objections.add(Reason.ADMINISTRATOR);
        }
        if (!typedName.strip().equals(person.name())) {
            objections.add(Reason.NAME_DIFFERS);
        }
        PlainText.fault(reason, LONGEST_REASON)
                .map(fault -> fault == Fault.MISSING ? Reason.REASON_MISSING : Reason.REASON_UNUSABLE)
                .ifPresent(objections::add);
        if (names(reason, person)) {
            objections.add(Reason.REASON_NAMES_THEM);
        }
        return objections;
    }

    /** As a word of its own: a short account stands within many others. */
    private static boolean names(String reason, PersonView person) {
        return Stream.of(person.name(), person.account(), person.employeeNumber(), person.email())
                .filter(name -> !name.isBlank())
                .map(name -> Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                .anyMatch(name -> name.matcher(reason).find());
    }
}
