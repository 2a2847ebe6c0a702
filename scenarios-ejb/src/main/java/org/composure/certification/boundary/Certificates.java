package org.composure.certification.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.Optional;
import org.composure.certification.CertificateDossier;
import org.composure.certification.CertificateOutcome;
import org.composure.certification.IssueDraft;
import org.composure.certification.control.CertificateDesk;
import org.composure.certification.control.Dossiers;
import org.composure.certification.control.EndingDesk;
import org.composure.people.Actor;
import org.composure.people.Role;

/** Deciding about certificates, which is HR's (R5 to R7). */
@Stateless
@RolesAllowed(Role.HR_NAME)
public class Certificates {

    @Inject
    private Dossiers dossiers;

    @Inject
    private CertificateDesk desk;

    @Inject
    private EndingDesk endings;

    @Inject
    private Clock clock;

    /** What there is to know before a certificate is issued; empty if there is no such person or program. */
    public Optional<CertificateDossier> dossier(Actor actor, long person, long program) {
        return dossiers.of(actor, person, program, clock.instant());
    }

    /** Issues a certificate, from now on, on what was laid out. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public CertificateOutcome issue(Actor actor, IssueDraft draft) {
        try {
            return desk.issue(actor, draft, clock.instant());
        } catch (PersistenceException issuedElsewhere) {
            return desk.issue(actor, draft, clock.instant());
        }
    }

    /** Issues a certificate anew that was lost or has a mistake in it; the old one is kept, superseded. */
    public CertificateOutcome reissue(Actor actor, long certificate, String reason) {
        return endings.reissue(actor, certificate, reason, clock.instant());
    }

    /** Takes a certificate back, from now on. */
    public CertificateOutcome revoke(Actor actor, long certificate, String reason) {
        return endings.revoke(actor, certificate, reason, clock.instant());
    }
}
