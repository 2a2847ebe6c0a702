package org.composure.certification.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.composure.certification.ExpiryBasis;
import org.composure.certification.ProgramOutcome.Reason;
import org.composure.certification.ProgramTerms;
import org.composure.certification.Requirements;
import org.composure.certification.Validity;
import org.composure.scenario.Competency;
import org.junit.jupiter.api.Test;

/** Certification, R1: what a program may say. */
class TermsCheckTest {

    private String title = "Foundation";
    private Set<String> scenarios = Set.of("rude-staff");
    private Set<String> modes = Set.of("hidden-costs");
    private int minimum = 60;
    private int level = 2;
    private Validity validity = months(12, 60);
    private Optional<Integer> restsFrom = Optional.of(3);

    @Test
    void a_sound_program_is_taken() {
        assertRefused();
    }

    @Test
    void it_has_a_title() {
        title = " ";

        assertRefused(Reason.TITLE_MISSING);
    }

    @Test
    void it_asks_for_something_that_can_be_shown() {
        scenarios = Set.of();
        modes = Set.of();

        assertRefused(Reason.NOTHING_REQUIRED);
    }

    @Test
    void it_asks_for_scenarios_that_are_on_offer() {
        scenarios = Set.of("rude-staff", "unknown");

        assertRefused(Reason.NO_SUCH_SCENARIO);
    }

    @Test
    void it_asks_for_failure_modes_of_the_catalogue() {
        modes = Set.of("unknown");

        assertRefused(Reason.NO_SUCH_FAILURE_MODE);
    }

    @Test
    void a_score_is_100_at_most() {
        minimum = 101;

        assertRefused(Reason.FIGURE_OUT_OF_RANGE);
    }

    @Test
    void a_certificate_holds_for_a_month_at_least() {
        validity = months(0, 0);

        assertRefused(Reason.FIGURE_OUT_OF_RANGE);
    }

    @Test
    void its_window_does_not_open_before_it_could_begin() {
        validity = months(1, 29);

        assertRefused(Reason.WINDOW_TOO_LONG);
    }

    @Test
    void a_fixed_day_is_named() {
        validity = new Validity(0, 0, 0, ExpiryBasis.FIXED_DAY, Optional.empty(), 90);

        assertRefused(Reason.DAY_MISSING);
    }

    @Test
    void before_a_fixed_day_the_window_is_no_longer_than_the_minimum() {
        validity = new Validity(0, 91, 0, ExpiryBasis.FIXED_DAY, Optional.of(MonthDay.of(9, 30)), 90);

        assertRefused(Reason.WINDOW_TOO_LONG);
    }

    @Test
    void it_does_not_ask_for_a_level_that_rests_on_it() {
        level = 3;

        assertRefused(Reason.RESTS_ON_ITSELF);
    }

    @Test
    void nothing_rests_on_it_below_level_2() {
        level = 1;
        restsFrom = Optional.of(1);

        assertRefused(Reason.FIGURE_OUT_OF_RANGE, Reason.RESTS_ON_ITSELF);
    }

    private void assertRefused(Reason... reasons) {
        var asked =
                new Requirements(scenarios, modes, false, Map.of(Competency.EMPATHY, minimum), 14, 0, true, level, 365);
        var terms = new ProgramTerms(title, "For all.", asked, Optional.empty(), validity, restsFrom);

        assertThat(new TermsCheck(terms).objections(Set.of("rude-staff"), Set.of("hidden-costs")))
                .containsExactly(reasons);
    }

    private static Validity months(int months, int window) {
        return new Validity(months, window, 30, ExpiryBasis.COMPLETION, Optional.empty(), 0);
    }
}
