package org.composure.certification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.composure.certification.CertificateFile;
import org.composure.certification.CertificateView;
import org.composure.certification.PaperWords;
import org.composure.credential.Achievement;
import org.composure.credential.Attestation;
import org.composure.people.Actor;
import org.composure.verification.boundary.Badges;

/** Makes of a certificate what page and badge say (R14). */
@ApplicationScoped
@Transactional
public class PaperDesk {

    @Inject
    private Archive archive;

    @Inject
    private CertificateStore certificates;

    @Inject
    private Badges badges;

    /** What the certificate says; empty if there is none for the actor, or it was decided to end. */
    public Optional<Attestation> attestation(Actor actor, long certificate, PaperWords words, Instant at) {
        return archive.file(actor, certificate, at)
                .filter(file -> file.certificate().end().isEmpty())
                .map(file -> attestation(file, words));
    }

    /** Its badge; whoever revokes the certificate in this very moment waits, and finds the badge. */
    public Optional<String> badge(Actor actor, long certificate, PaperWords words, Instant at) {
        return attestation(actor, certificate, words, at)
                .filter(attested -> certificates
                        .toChange(certificate)
                        .filter(found -> !found.isEnded())
                        .isPresent())
                .map(badges::badge);
    }

    private Attestation attestation(CertificateFile file, PaperWords words) {
        CertificateView certificate = file.certificate();
        var achievement = new Achievement(
                badges.program(certificate.program(), certificate.version()),
                file.program().terms().title(),
                file.program().terms().description(),
                words.criteria());
        return new Attestation(
                certificate.serial(),
                badges.page(certificate.serial()),
                file.person().name(),
                achievement,
                badges.issuer(),
                certificate.issuedAt().truncatedTo(ChronoUnit.SECONDS),
                Optional.of(certificate.term().expires()),
                words.evidence());
    }
}
