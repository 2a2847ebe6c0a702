package org.composure.certification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.composure.certification.CertificateView;
import org.composure.certification.Deadline;
import org.composure.certification.ProgramView;
import org.composure.certification.entity.Enrolment;
import org.composure.people.PersonView;

/** By when somebody is to be certified for what they are enrolled in (R2). */
@ApplicationScoped
@Transactional
public class Deadlines {

    @Inject
    private EnrolmentStore enrolments;

    @Inject
    private CertificateStore certificates;

    @Inject
    private ProgramStore programs;

    /** Those that no certificate serves, by the title of the program. */
    public List<Deadline> of(PersonView person, Instant at) {
        return programs.current(enrolments.programs(person)).stream()
                .flatMap(program -> of(person, program, at).stream())
                .toList();
    }

    private Optional<Deadline> of(PersonView person, ProgramView program, Instant at) {
        List<Enrolment> enrolled = enrolments.of(List.of(person), program.program(), at);
        Optional<CertificateView> last = certificates.last(List.of(person.id()), program.program(), at).stream()
                .map(certificate -> certificate.view(at))
                .findFirst();
        return Dues.nearest(person, last.map(CertificateView::issuedAt), enrolled)
                .filter(enrolment -> last.filter(certificate -> serves(certificate, enrolment))
                        .isEmpty())
                .map(enrolment ->
                        new Deadline(program.program(), program.terms().title(), enrolment.madeAt(), enrolment.due()));
    }

    /** Whether it still holds on the day. */
    private static boolean serves(CertificateView certificate, Enrolment enrolment) {
        Instant day = enrolment.due().atStartOfDay(ZoneOffset.UTC).toInstant();
        return certificate.end().isEmpty() && certificate.term().expires().isAfter(day);
    }
}
