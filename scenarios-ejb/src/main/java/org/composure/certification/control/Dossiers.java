package org.composure.certification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.composure.certification.CertificateDossier;
import org.composure.certification.CertificateEvidence;
import org.composure.certification.CertificateOutcome.Reason;
import org.composure.certification.CertificateView;
import org.composure.certification.ProgramView;
import org.composure.certification.Progress;
import org.composure.certification.Progress.Kind;
import org.composure.certification.Term;
import org.composure.certification.control.Looks.Look;
import org.composure.people.Actor;
import org.composure.people.PersonView;
import org.composure.people.boundary.Register;

/** Lays out what there is to know before a certificate is issued (R5). */
@ApplicationScoped
@Transactional
public class Dossiers {

    @Inject
    private Register people;

    @Inject
    private ProgramStore programs;

    @Inject
    private Looks looks;

    @Inject
    private Exhibits exhibits;

    /** Empty if there is no such person or program. */
    public Optional<CertificateDossier> of(Actor issuer, long person, long program, Instant at) {
        return people.person(person)
                .flatMap(known -> programs.current(program).map(current -> of(issuer, known, current, at)));
    }

    private CertificateDossier of(Actor issuer, PersonView person, ProgramView program, Instant at) {
        Look look = looks.at(person, program, at);
        Progress progress = look.progress();
        CertificateEvidence evidence = exhibits.of(look);
        Optional<Term> term = progress.kind() == Kind.HELD ? Optional.empty() : Optional.of(term(progress, at));
        return new CertificateDossier(
                person,
                progress,
                evidence,
                Exhibits.mark(evidence),
                term,
                objections(issuer, person, progress, term, at));
    }

    private static Term term(Progress progress, Instant at) {
        Optional<Instant> renewed = progress.certificate()
                .filter(last -> progress.kind() == Kind.RENEWAL)
                .map(CertificateView::term)
                .map(Term::expires);
        Instant completed = Exhibits.completed(progress.verdicts(), at);
        return progress.program().terms().validity().term(completed, renewed);
    }

    private static List<Reason> objections(
            Actor issuer, PersonView person, Progress progress, Optional<Term> term, Instant at) {
        List<Reason> reasons = new ArrayList<>();
        if (issuer.id() == person.id()) {
            reasons.add(Reason.ONESELF);
        }
        if (!person.active()) {
            reasons.add(Reason.ACCOUNT_CLOSED);
        }
        if (progress.kind() == Kind.HELD) {
            reasons.add(Reason.HELD);
        }
        if (!progress.missing().isEmpty()) {
            reasons.add(Reason.REQUIREMENT_MISSING);
        }
        if (term.filter(dates -> !dates.expires().isAfter(at)).isPresent()) {
            reasons.add(Reason.WOULD_BE_EXPIRED);
        }
        return reasons;
    }
}
