package org.composure.certification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.composure.certification.Outlook;
import org.composure.certification.ProgramTerms;
import org.composure.certification.ProgramView;
import org.composure.certification.Progress;
import org.composure.certification.Progress.Kind;
import org.composure.certification.Verdict;
import org.composure.certification.control.Looks.Look;
import org.composure.certification.entity.Evaluation;
import org.composure.certification.entity.Facts;
import org.composure.people.PersonView;
import org.composure.scoring.ScoredContact;

/** What would be met of what is asked of a person, had contacts been judged otherwise (R18). */
@ApplicationScoped
@Transactional
public class Outlooks {

    @Inject
    private Progresses progresses;

    @Inject
    private ProgramStore programs;

    @Inject
    private Looks looks;

    public List<Outlook> of(PersonView person, UnaryOperator<ScoredContact> otherwise, Instant at) {
        return programs.current(progresses.programsOf(person)).stream()
                .flatMap(program -> changes(looks.at(person, program, at), program, otherwise))
                .toList();
    }

    private static Stream<Outlook> changes(Look look, ProgramView program, UnaryOperator<ScoredContact> otherwise) {
        return look.facts().stream().flatMap(facts -> changes(look.progress(), facts.with(otherwise), program));
    }

    private static Stream<Outlook> changes(Progress progress, Facts facts, ProgramView program) {
        ProgramTerms terms = program.terms();
        List<Verdict> before = progress.verdicts();
        List<Verdict> after =
                Evaluation.of(progress.kind() == Kind.RENEWAL ? terms.atRenewal() : terms.requirements(), facts);
        // The same is asked, so the verdicts stand in the same order.
        return IntStream.range(0, after.size())
                .filter(at -> before.get(at).met() != after.get(at).met())
                .mapToObj(after::get)
                .map(verdict -> new Outlook(
                        program.program(), terms.title(), verdict.requirement(), verdict.subject(), verdict.met()));
    }
}
