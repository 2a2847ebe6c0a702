package org.composure.reporting.control;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.composure.reporting.EscalationOutcome;
import org.composure.scenario.Competency;

/** What counts of an attempt {@code a}, as parts of a query: scores and findings are read from here and nowhere else (R2). */
final class Counted {

    /** Of an attempt: whether it counts as one, however far it went. */
    static final String ATTEMPT = "a.mode <> 'SANDBOX'";

    /** The condition by which {@code s} is the scorecard of {@code a} that counts. */
    static final String SCORECARD =
            "s.attempt_id = a.id and not exists (select 1 from scorecard later where later.attempt_id = s.attempt_id"
                    + " and (later.scored_at > s.scored_at or later.scored_at = s.scored_at and later.id > s.id))";

    static final String PASSED = "s.passed";

    /** The condition by which {@code f} is a finding of {@code s} that no dispute has voided. */
    static final String FINDING = "f.scorecard_id = s.id and (f.ruling is null or f.ruling <> 'ACCEPTED')";

    /** Of a finding: whether it is a critical error, and no dispute was upheld in part. */
    static final String CRITICAL = "f.critical = true and f.ruling is null";

    /** The scores of {@code s} in the order of the competencies, nothing where one was not put to the test (R3). */
    static final String PERCENTS =
            Arrays.stream(Competency.values()).map(Counted::percent).collect(Collectors.joining(", "));

    private Counted() {}

    private static String percent(Competency competency) {
        return "(select c.percent from score c where c.scorecard_id = s.id and c.competency = '" + competency
                + "' and c.most > c.least)";
    }

    /** The ids of the rules that tell of an outcome, as a list in a query. */
    static String rules(EscalationOutcome outcome) {
        return listed(outcome.rules());
    }

    /** The ids of the rules that tell of any outcome. */
    static String rules() {
        return listed(Arrays.stream(EscalationOutcome.values())
                .flatMap(outcome -> outcome.rules().stream())
                .toList());
    }

    private static String listed(Collection<String> rules) {
        return rules.stream().sorted().map(rule -> "'" + rule + "'").collect(Collectors.joining(", ", "(", ")"));
    }
}
