package org.composure.certification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.composure.certification.CertificateView;
import org.composure.certification.control.RosterStore.Listed;
import org.composure.certification.control.RosterStore.Whose;
import org.composure.certification.entity.Certificate;
import org.composure.certification.entity.Enrolment;
import org.composure.people.PersonView;
import org.composure.people.boundary.Register;

/** What is taken out, some people at a time, each time in a transaction of its own: nothing of it is kept. */
@ApplicationScoped
@Transactional
public class ExportRows {

    /** How many people are read at a time. */
    static final int PAGE = 1_000;

    @Inject
    private RosterStore rosters;

    @Inject
    private ArchiveStore certificates;

    @Inject
    private EnrolmentStore enrolments;

    @Inject
    private Register people;

    /** Somebody, and how they stand. */
    record Line(PersonView person, Optional<CertificateView> certificate, Optional<LocalDate> due) {}

    long count(Whose whose) {
        return rosters.count(whose);
    }

    /** The next after the person of that number, at most {@value #PAGE}, in the order of numbers. */
    List<Line> after(long person, Whose whose) {
        List<Listed> listed = rosters.after(person, whose, PAGE);
        Map<Long, PersonView> known =
                people.people(listed.stream().map(Listed::person).collect(Collectors.toCollection(LinkedHashSet::new)));
        Map<Long, CertificateView> held = held(listed, whose.at());
        List<Enrolment> enrolled = enrolments.of(List.copyOf(known.values()), whose.program(), whose.at());
        return listed.stream()
                .map(each -> line(known.get(each.person()), each.certificate().map(held::get), enrolled))
                .toList();
    }

    private Map<Long, CertificateView> held(List<Listed> listed, Instant at) {
        Set<Long> numbers =
                listed.stream().flatMap(each -> each.certificate().stream()).collect(Collectors.toSet());
        return certificates.all(numbers).stream()
                .collect(Collectors.toMap(Certificate::id, certificate -> certificate.view(at)));
    }

    private static Line line(PersonView person, Optional<CertificateView> certificate, List<Enrolment> enrolled) {
        return new Line(person, certificate, Dues.due(person, certificate.map(CertificateView::issuedAt), enrolled));
    }
}
