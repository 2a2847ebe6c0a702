package org.composure.certification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.composure.certification.CertificateState;
import org.composure.certification.CertificateView;
import org.composure.certification.entity.Certificate;
import org.composure.verification.CertificateRegister;
import org.composure.verification.Certified;
import org.composure.verification.Certified.Standing;

/** What strangers are told of certificates (R14). */
@ApplicationScoped
@Transactional
public class PublicRegister implements CertificateRegister {

    @Inject
    private CertificateStore certificates;

    @Inject
    private ProgramStore programs;

    @Inject
    private Deciders deciders;

    @Override
    public Optional<Certified> certified(String serial, Instant at) {
        return certificates.bySerial(serial).map(found -> certified(found, at));
    }

    private Certified certified(Certificate certificate, Instant at) {
        CertificateView view = certificate.view(at);
        return new Certified(
                deciders.person(view.person()).name(),
                programs.version(view.program(), view.version())
                        .orElseThrow()
                        .terms()
                        .title(),
                view.issuedAt(),
                Optional.of(view.term().expires()),
                standing(view.state()));
    }

    private static Standing standing(CertificateState state) {
        return switch (state) {
            case VALID, EXPIRING -> Standing.HOLDS;
            case IN_GRACE, EXPIRED -> Standing.EXPIRED;
            case REVOKED -> Standing.REVOKED;
            case SUPERSEDED -> Standing.REPLACED;
        };
    }
}
