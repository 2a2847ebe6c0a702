package org.composure.certification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import org.composure.audit.Deed;
import org.composure.autonomy.AuthorityView;
import org.composure.autonomy.boundary.Footing;
import org.composure.certification.CertificateOutcome;
import org.composure.certification.CertificateOutcome.Decided;
import org.composure.certification.CertificateState;
import org.composure.certification.CertificateView;
import org.composure.certification.entity.Certificate;
import org.composure.certification.entity.Issue;
import org.composure.people.PersonView;
import org.composure.verification.boundary.Badges;

/** Keeps what was decided of certificates, journals it, and has those told whose authority rests on it (R7, R12). */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CertificateKeeper {

    @Inject
    private CertificateStore certificates;

    @Inject
    private Deciders deciders;

    @Inject
    private Footing footing;

    @Inject
    private Minutes minutes;

    @Inject
    private Badges badges;

    /** Keeps a certificate that somebody has none of to put away. */
    CertificateOutcome keep(Issue issue, Instant now) {
        AuthorityView before = footing.authority(issue.person(), now);
        CertificateView view = add(issue, now);
        footing.decided(before, now, "certified");
        return new Decided(view);
    }

    /** Keeps a certificate, and the one before as superseded by it. */
    CertificateOutcome replace(Certificate last, Issue issue, Instant now) {
        AuthorityView before = footing.authority(issue.person(), now);
        end(last, CertificateState.SUPERSEDED, issue.issuer(), issue.reason(), now);
        CertificateView view = add(issue, now);
        footing.decided(before, now, "certified");
        return new Decided(view);
    }

    CertificateOutcome revoke(Certificate certificate, PersonView by, String reason, Instant now) {
        AuthorityView before = footing.authority(certificate.person(), now);
        end(certificate, CertificateState.REVOKED, by, reason, now);
        footing.decided(before, now, "certificate revoked");
        return new Decided(certificate.view(now));
    }

    private CertificateView add(Issue issue, Instant now) {
        Certificate certificate = new Certificate(issue, Serials.fresh(), now);
        certificates.add(certificate);
        CertificateView view = certificate.view(now);
        PersonView person = deciders.person(issue.person());
        minutes.certificate(Deed.CERTIFICATE_ISSUED, issue.issuer(), person, "", view, now);
        return view;
    }

    private void end(Certificate certificate, CertificateState as, PersonView by, String reason, Instant now) {
        String was = Minutes.text(certificate.view(now));
        certificate.end(as, by, reason, now);
        certificates.store();
        badges.revoke(certificate.serial());
        Deed deed = as == CertificateState.REVOKED ? Deed.CERTIFICATE_REVOKED : Deed.CERTIFICATE_SUPERSEDED;
        minutes.certificate(deed, by, deciders.person(certificate.person()), was, certificate.view(now), now);
    }
}
