package org.composure.certification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.composure.certification.CertificateFile;
import org.composure.certification.CertificatePage;
import org.composure.certification.CertificateView;
import org.composure.certification.entity.Certificate;
import org.composure.people.Actor;

/** The certificates that were issued, as they stand at a moment (R7). */
@ApplicationScoped
@Transactional
public class Archive {

    @Inject
    private CertificateStore certificates;

    @Inject
    private ProgramStore programs;

    @Inject
    private Progresses progresses;

    @Inject
    private Deciders deciders;

    /** Those of a person, the latest first; none if that is not the actor's to see. */
    public CertificatePage of(Actor actor, long person, int first, int size, Instant at) {
        if (progresses.seen(actor, person).isEmpty()) {
            return new CertificatePage(List.of(), 0);
        }
        List<CertificateView> found = certificates.of(person, first, size).stream()
                .map(certificate -> certificate.view(at))
                .toList();
        return new CertificatePage(found, certificates.count(person));
    }

    /** One with all that it rests on; empty if there is none, or it is not the actor's to see. */
    public Optional<CertificateFile> file(Actor actor, long certificate, Instant at) {
        return certificates
                .find(certificate)
                .filter(found -> progresses.seen(actor, found.person()).isPresent())
                .map(found -> file(found, at));
    }

    private CertificateFile file(Certificate certificate, Instant at) {
        return new CertificateFile(
                certificate.view(at),
                deciders.person(certificate.person()),
                programs.version(certificate.program(), certificate.version()).orElseThrow(),
                certificate.evidence());
    }
}
