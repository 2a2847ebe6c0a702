package org.composure.certification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.composure.certification.CertificateDossier;
import org.composure.certification.CertificateOutcome;
import org.composure.certification.CertificateOutcome.NotFound;
import org.composure.certification.CertificateOutcome.Reason;
import org.composure.certification.CertificateOutcome.Refused;
import org.composure.certification.CertificateView;
import org.composure.certification.CertificateView.Kind;
import org.composure.certification.IssueDraft;
import org.composure.certification.Progress;
import org.composure.certification.entity.Certificate;
import org.composure.certification.entity.Issue;
import org.composure.people.Actor;
import org.composure.people.PersonView;

/** Somebody of HR issues a certificate, on evidence that they have seen (R5). */
@ApplicationScoped
public class CertificateDesk {

    @Inject
    private Dossiers dossiers;

    @Inject
    private CertificateStore certificates;

    @Inject
    private CertificateKeeper keeper;

    @Inject
    private Deciders deciders;

    /**
     * Issues a certificate, in a transaction of its own.
     *
     * @throws jakarta.persistence.PersistenceException if one was issued to the person in this very moment elsewhere
     */
    @Transactional(TxType.REQUIRES_NEW)
    public CertificateOutcome issue(Actor actor, IssueDraft draft, Instant now) {
        Optional<PersonView> issuer = deciders.hr(actor);
        Optional<CertificateDossier> dossier =
                issuer.flatMap(known -> dossiers.of(actor, draft.person(), draft.program(), now));
        if (dossier.isEmpty()) {
            return new NotFound();
        }
        List<Reason> reasons = objections(dossier.get(), draft);
        return reasons.isEmpty() ? issue(issuer.get(), dossier.get(), draft, now) : new Refused(reasons);
    }

    private static List<Reason> objections(CertificateDossier dossier, IssueDraft draft) {
        List<Reason> reasons = new ArrayList<>(dossier.objections());
        if (!dossier.mark().equals(draft.mark())) {
            reasons.add(Reason.EVIDENCE_CHANGED);
        }
        reasons.addAll(Words.of(draft.reason()).objections(Reason.REASON_MISSING, Reason.TEXT_UNUSABLE));
        return reasons;
    }

    private CertificateOutcome issue(PersonView issuer, CertificateDossier dossier, IssueDraft draft, Instant now) {
        Progress progress = dossier.progress();
        Optional<Certificate> renewed = progress.certificate()
                .filter(last -> progress.kind() == Progress.Kind.RENEWAL)
                .flatMap(last -> certificates.toChange(last.number()));
        if (renewed.filter(Certificate::isEnded).isPresent()) {
            // Somebody else of HR has renewed or revoked it in this very moment.
            return new Refused(List.of(Reason.EVIDENCE_CHANGED));
        }
        Issue issue = new Issue(
                draft.person(),
                draft.program(),
                progress.program().version(),
                progress.certificate().map(CertificateView::place).orElse(0) + 1,
                renewed.isPresent() ? Kind.RENEWAL : Kind.FIRST,
                dossier.evidence(),
                Exhibits.completed(progress.verdicts(), now),
                dossier.term().orElseThrow(),
                issuer,
                Words.of(draft.reason()).text());
        return renewed.map(last -> keeper.replace(last, issue, now)).orElseGet(() -> keeper.keep(issue, now));
    }
}
