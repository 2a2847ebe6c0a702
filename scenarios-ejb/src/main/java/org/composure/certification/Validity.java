package org.composure.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * How long a certificate holds, and when it is renewed.
 *
 * <p>Source of the terms: certification programs of learning management systems, Totara's among them (active period,
 * minimum active period, window, expiry basis).
 *
 * @param months that it holds; of no account where it ends on a fixed day
 * @param window days before expiry on which renewal opens
 * @param grace days after expiry in which it can still be renewed
 * @param day on which all of them end; where the basis asks for it
 * @param minimumActive days that one which ends on a fixed day holds at least: is that day nearer, it is the next year's
 */
public record Validity(
        int months, int window, int grace, ExpiryBasis basis, Optional<MonthDay> day, int minimumActive) {

    /**
     * The dates of a certificate. The last day of a month stands for what the month has not got.
     *
     * @param completed when its evidence was complete
     * @param renewed the expiry of the certificate that it renews; empty if it renews none
     */
    public Term term(Instant completed, Optional<Instant> renewed) {
        LocalDate expiry = expiry(date(completed), renewed.map(Validity::date));
        return new Term(instant(expiry.minusDays(window)), instant(expiry), instant(expiry.plusDays(grace)));
    }

    LocalDate expiry(LocalDate completed, Optional<LocalDate> renewed) {
        return switch (basis) {
            case COMPLETION -> completed.plusMonths(months);
            case PREVIOUS_EXPIRY -> renewed.orElse(completed).plusMonths(months);
            case FIXED_DAY -> fixed(completed, day.orElseThrow());
        };
    }

    private LocalDate fixed(LocalDate completed, MonthDay fixed) {
        LocalDate earliest = completed.plusDays(Math.max(1, minimumActive));
        LocalDate thisYear = fixed.atYear(earliest.getYear());
        return thisYear.isBefore(earliest) ? fixed.atYear(earliest.getYear() + 1) : thisYear;
    }

    private static LocalDate date(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }

    private static Instant instant(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
