package org.composure.certification.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.composure.certification.Cause;
import org.composure.certification.Enrolled;
import org.composure.certification.ExpiryBasis;
import org.composure.certification.ProgramTerms;
import org.composure.certification.Requirements;
import org.composure.certification.Validity;
import org.composure.people.Role;
import org.composure.scenario.Competency;
import org.junit.jupiter.api.Test;

class JournalWordsTest {

    @Test
    void terms_are_said_without_what_is_not_asked_for() {
        var asked = new Requirements(
                Set.of("no-authority"), Set.of("rudeness"), true, Map.of(Competency.EMPATHY, 70), 0, 0, true, 1, 90);
        var terms = new ProgramTerms(
                "Refunds",
                "For the tests.",
                asked,
                Optional.empty(),
                new Validity(12, 60, 30, ExpiryBasis.COMPLETION, Optional.empty(), 0),
                Optional.of(3));

        assertThat(JournalWords.of(terms))
                .isEqualTo("Refunds asks for scenario no-authority, failure mode rudeness, EMPATHY 70, sign-off,"
                        + " assessments of 90 days; holds 12 months (COMPLETION), renewed from 60 days before until"
                        + " 30 days after; levels from 3 rest on it");
    }

    @Test
    void whoever_is_enrolled_is_named() {
        assertThat(new Enrolled[] {new Enrolled.Person(7), new Enrolled.Team("Night"), new Enrolled.Everybody(Role.HR)})
                .extracting(JournalWords::of)
                .containsExactly("person 7", "team Night", "role HR");
    }

    @Test
    void a_cause_is_told() {
        assertThat(new Cause[] {new Cause.ScenarioChanged("rudeness"), new Cause.RulebookChanged()})
                .extracting(JournalWords::of)
                .containsExactly("scenario rudeness changed", "the rulebook changed");
    }
}
