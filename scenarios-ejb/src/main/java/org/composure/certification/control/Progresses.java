package org.composure.certification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.composure.certification.CertificateView;
import org.composure.certification.ProgramView;
import org.composure.certification.Progress;
import org.composure.certification.Progress.Kind;
import org.composure.certification.Verdict;
import org.composure.certification.entity.Case;
import org.composure.certification.entity.Evaluation;
import org.composure.certification.entity.Facts;
import org.composure.people.Actor;
import org.composure.people.PersonView;
import org.composure.people.Role;
import org.composure.people.boundary.Register;
import org.composure.people.boundary.Teams;
import org.composure.scoring.ScoredContact;

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
    private TrackRecord records;

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
        return seen(actor, person)
                .flatMap(known -> programs.current(program).map(current -> of(known, current, at)));
    }

    private Progress of(PersonView person, ProgramView program, Instant at) {
        return look(person, program, at).progress();
    }

    /** How they stand, with the contacts that were looked at. */
    Look look(PersonView person, ProgramView program, Instant at) {
        Optional<CertificateView> last = certificates
                .last(person.id(), program.program(), at)
                .map(certificate -> certificate.view(at));
        Case asked = Case.of(program.terms(), last, at);
        List<ScoredContact> contacts = List.of();
        List<Verdict> verdicts = List.of();
        if (asked.kind() != Kind.HELD) {
            Facts facts = records.facts(person.id(), program.program(), asked, at);
            contacts = facts.contacts();
            verdicts = Evaluation.of(asked.asked(), facts);
        }
        Instant from = last.map(CertificateView::issuedAt).orElse(Instant.EPOCH);
        var due = enrolments.due(person, program.program(), LocalDate.ofInstant(from, ZoneOffset.UTC));
        return new Look(
                new Progress(person.id(), program, asked.kind(), verdicts, asked.since(), due, last), contacts);
    }

    /**
     * What was found, and what was looked at for it.
     *
     * @param contacts all that were, the latest first
     */
    record Look(Progress progress, List<ScoredContact> contacts) {}

    /** The person, if the actor may see how they stand: themselves, who supervises them, and HR. */
    Optional<PersonView> seen(Actor actor, long person) {
        boolean may = actor.id() == person || actor.role() == Role.HR || teams.supervises(actor, person);
        return may ? people.person(person) : Optional.empty();
    }

    private Set<Long> programsOf(PersonView person) {
        Set<Long> all = new TreeSet<>(enrolments.programs(person));
        all.addAll(certificates.programs(person.id()));
        return all;
    }
}
