package org.composure.certification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.composure.audit.Deed;
import org.composure.audit.JournalEntry;
import org.composure.audit.boundary.Inspection;
import org.composure.certification.AuditFile;
import org.composure.certification.AuditedContact;
import org.composure.certification.CertificateFile;
import org.composure.certification.CertificateView;
import org.composure.certification.RecertificationView;
import org.composure.people.Actor;
import org.composure.training.boundary.Contacts;

/** Lays out everything that a certificate rests on, and everything that was decided about it (R17). */
@ApplicationScoped
@Transactional
public class AuditDesk {

    private static final Set<Deed> TELLING = EnumSet.of(
            Deed.PROGRAM_CHANGED,
            Deed.SIGNED_OFF,
            Deed.CERTIFICATE_ISSUED,
            Deed.CERTIFICATE_REVOKED,
            Deed.CERTIFICATE_SUPERSEDED,
            Deed.RECERTIFICATION_OPENED);

    @Inject
    private Archive archive;

    @Inject
    private ArchiveStore certificates;

    @Inject
    private RecertificationStore recertifications;

    @Inject
    private Inspection journal;

    @Inject
    private Contacts contacts;

    /** Empty if there is no such certificate, or it is not the actor's to see. */
    public Optional<AuditFile> of(Actor actor, long certificate, int most, Instant now) {
        return archive.file(actor, certificate, now).map(file -> of(file, most, now));
    }

    private AuditFile of(CertificateFile file, int most, Instant now) {
        CertificateView certificate = file.certificate();
        List<RecertificationView> reaching = recertifications.reaching(certificate.number());
        List<CertificateView> line = certificates.line(certificate.person(), certificate.program(), most).stream()
                .map(each -> each.view(now))
                .toList();
        return new AuditFile(file, line, reaching, entries(file, reaching));
    }

    /** What was decided at a moment was journalled with it: by its moment it is found again. */
    private List<JournalEntry> entries(CertificateFile file, List<RecertificationView> reaching) {
        Set<Instant> moments = new HashSet<>();
        moments.add(file.program().at());
        moments.add(file.certificate().issuedAt());
        file.certificate().end().ifPresent(end -> moments.add(end.at()));
        file.evidence().signOff().ifPresent(word -> moments.add(word.at()));
        reaching.forEach(decision -> moments.add(decision.at()));
        long person = file.certificate().person();
        return journal.at(moments).stream()
                .filter(entry -> TELLING.contains(entry.deed()))
                .filter(entry -> entry.subject().orElse(person) == person)
                .toList();
    }

    /** Empty if the certificate does not rest on it, or is not the actor's to see. */
    public Optional<AuditedContact> contact(Actor actor, long certificate, long attempt, Instant now) {
        return archive.file(actor, certificate, now).flatMap(file -> file.evidence().contacts().stream()
                .filter(contact -> contact.attempt() == attempt)
                .findFirst()
                .map(contact -> new AuditedContact(file, contact, contacts.contact(attempt))));
    }
}
