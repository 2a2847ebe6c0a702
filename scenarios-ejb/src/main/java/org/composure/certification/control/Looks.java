package org.composure.certification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.composure.certification.CertificateView;
import org.composure.certification.ProgramView;
import org.composure.certification.Progress;
import org.composure.certification.Progress.Kind;
import org.composure.certification.Verdict;
import org.composure.certification.entity.Case;
import org.composure.certification.entity.Certificate;
import org.composure.certification.entity.Enrolment;
import org.composure.certification.entity.Evaluation;
import org.composure.certification.entity.Facts;
import org.composure.people.PersonView;

/** How people stand with a program at a moment: a page of them by as many questions as one (R3). */
@ApplicationScoped
@Transactional
public class Looks {

    @Inject
    private CertificateStore certificates;

    @Inject
    private EnrolmentStore enrolments;

    @Inject
    private TrackRecord records;

    /**
     * What was found, and what was looked at for it.
     *
     * @param facts empty while there is nothing to look at, as a certificate holds that is not to be renewed yet
     */
    record Look(Progress progress, Optional<Facts> facts) {}

    Look at(PersonView person, ProgramView program, Instant moment) {
        return at(List.of(person), program, moment).get(0);
    }

    /** In the order of the people. */
    List<Look> at(List<PersonView> people, ProgramView program, Instant moment) {
        List<Candidate> candidates = candidates(people, program, moment);
        List<Candidate> open = candidates.stream()
                .filter(candidate -> candidate.stands().kind() != Kind.HELD)
                .toList();
        Map<Long, Facts> facts = records.facts(open, program.program(), moment);
        List<Enrolment> enrolled = enrolments.of(people, program.program(), moment);
        return candidates.stream()
                .map(candidate -> look(candidate, program, Optional.ofNullable(facts.get(candidate.id())), enrolled))
                .toList();
    }

    private List<Candidate> candidates(List<PersonView> people, ProgramView program, Instant moment) {
        List<Long> ids = people.stream().map(PersonView::id).toList();
        Map<Long, Certificate> last = certificates.last(ids, program.program(), moment).stream()
                .collect(Collectors.toMap(Certificate::person, Function.identity()));
        return people.stream()
                .map(person -> {
                    Optional<CertificateView> issued =
                            Optional.ofNullable(last.get(person.id())).map(certificate -> certificate.view(moment));
                    return new Candidate(person, issued, Case.of(program.terms(), issued, moment));
                })
                .toList();
    }

    private static Look look(
            Candidate candidate, ProgramView program, Optional<Facts> facts, List<Enrolment> enrolled) {
        Case stands = candidate.stands();
        List<Verdict> verdicts =
                facts.map(known -> Evaluation.of(stands.asked(), known)).orElse(List.of());
        Optional<LocalDate> due =
                Dues.due(candidate.person(), candidate.last().map(CertificateView::issuedAt), enrolled);
        Progress progress =
                new Progress(candidate.id(), program, stands.kind(), verdicts, stands.since(), due, candidate.last());
        return new Look(progress, facts);
    }
}
