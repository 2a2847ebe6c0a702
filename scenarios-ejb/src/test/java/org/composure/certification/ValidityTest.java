package org.composure.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Certification, R8 and R9: from when to when a certificate holds. */
class ValidityTest {

    private static final Optional<LocalDate> NONE = Optional.empty();

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 12, 2027-03-02",
        "2026-01-31, 1, 2026-02-28",
        "2024-01-31, 1, 2024-02-29",
        "2024-02-29, 12, 2025-02-28",
        "2026-08-31, 6, 2027-02-28"
    })
    void it_holds_for_so_many_months_after_completion(LocalDate completed, int months, LocalDate expiry) {
        assertThat(months(months, ExpiryBasis.COMPLETION).expiry(completed, NONE))
                .isEqualTo(expiry);
    }

    @Test
    void reckoned_from_completion_renewing_early_costs_days() {
        assertThat(months(12, ExpiryBasis.COMPLETION).expiry(day("2027-02-01"), Optional.of(day("2027-03-02"))))
                .isEqualTo("2028-02-01");
    }

    @Test
    void reckoned_from_the_expiry_before_renewing_early_costs_nothing() {
        assertThat(months(12, ExpiryBasis.PREVIOUS_EXPIRY).expiry(day("2027-02-01"), Optional.of(day("2027-03-02"))))
                .isEqualTo("2028-03-02");
    }

    @Test
    void reckoned_from_the_expiry_before_renewing_in_grace_gains_nothing() {
        assertThat(months(12, ExpiryBasis.PREVIOUS_EXPIRY).expiry(day("2027-03-20"), Optional.of(day("2027-03-02"))))
                .isEqualTo("2028-03-02");
    }

    @Test
    void where_there_is_none_before_it_is_reckoned_from_completion() {
        assertThat(months(12, ExpiryBasis.PREVIOUS_EXPIRY).expiry(day("2027-03-20"), NONE))
                .isEqualTo("2028-03-20");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 90, 2026-09-30",
        "2026-07-02, 90, 2026-09-30",
        "2026-07-03, 90, 2027-09-30",
        "2026-09-30, 0, 2027-09-30",
        "2026-09-29, 0, 2026-09-30",
        "2026-12-15, 90, 2027-09-30"
    })
    void on_a_fixed_day_it_ends_on_the_first_one_after_the_minimum(LocalDate completed, int least, LocalDate expiry) {
        assertThat(fixed("--09-30", least).expiry(completed, NONE)).isEqualTo(expiry);
    }

    @Test
    void a_fixed_29_february_is_the_28th_in_other_years() {
        assertThat(fixed("--02-29", 0).expiry(day("2026-03-01"), NONE)).isEqualTo("2027-02-28");
    }

    @Test
    void the_window_opens_so_many_days_before_expiry() {
        assertThat(term().opens()).isEqualTo("2027-01-01T00:00:00Z");
    }

    @Test
    void it_expires_with_the_beginning_of_the_day() {
        assertThat(term().expires()).isEqualTo("2027-03-02T00:00:00Z");
    }

    @Test
    void the_grace_ends_so_many_days_after_expiry() {
        assertThat(term().graceEnds()).isEqualTo("2027-04-01T00:00:00Z");
    }

    private static Term term() {
        return months(12, ExpiryBasis.COMPLETION).term(Instant.parse("2026-03-02T23:59:59Z"), Optional.empty());
    }

    private static Validity months(int months, ExpiryBasis basis) {
        return new Validity(months, 60, 30, basis, Optional.empty(), 0);
    }

    private static Validity fixed(String day, int minimumActive) {
        return new Validity(0, 0, 30, ExpiryBasis.FIXED_DAY, Optional.of(MonthDay.parse(day)), minimumActive);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
