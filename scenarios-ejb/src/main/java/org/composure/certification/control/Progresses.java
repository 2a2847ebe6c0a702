package org.composure.certification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.composure.certification.ProgramView;
import org.composure.certification.Progress;
import org.composure.people.Actor;
import org.composure.people.PersonView;
import org.composure.people.Role;
import org.composure.people.boundary.Register;
import org.composure.people.boundary.Teams;

/** How people stand with programs (R3). */
@ApplicationScoped
@Transactional
public class Progresses {

    @Inject
    private ProgramStore programs;

    @Inject
    private CertificateStore certificates;

    @Inject
    private EnrolmentStore enrolments;

    @Inject
    private Looks looks;

    @Inject
    private Register people;

    @Inject
    private Teams teams;

    /** With all programs for which the person is enrolled or was ever certified; empty if that is not the actor's to see. */
    public Optional<List<Progress>> of(Actor actor, long person, Instant at) {
        return seen(actor, person).map(known -> programs.current(programsOf(known)).stream()
                .map(program -> of(known, program, at))
                .toList());
    }

    /** With one program, whether enrolled or not; empty if that is not the actor's to see. */
    public Optional<Progress> of(Actor actor, long person, long program, Instant at) {
        return seen(actor, person).flatMap(known -> programs.current(program).map(current -> of(known, current, at)));
    }

    private Progress of(PersonView person, ProgramView program, Instant at) {
        return looks.at(person, program, at).progress();
    }

    /** The person, if the actor may see how they stand: themselves, who supervises them, and HR. */
    Optional<PersonView> seen(Actor actor, long person) {
        boolean may = actor.id() == person || actor.role() == Role.HR || teams.supervises(actor, person);
        return may ? people.person(person) : Optional.empty();
    }

    /** The programs for which the person is enrolled or was ever certified. */
    Set<Long> programsOf(PersonView person) {
        Set<Long> all = new TreeSet<>(enrolments.programs(person));
        all.addAll(certificates.programs(person.id()));
        return all;
    }
}
