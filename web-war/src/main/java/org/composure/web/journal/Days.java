package org.composure.web.journal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The days between which entries are looked for, both of them included.
 *
 * @param from as a date field sends it; empty if not chosen
 * @param until as a date field sends it; empty if not chosen
 */
public record Days(String from, String until) {

    /** Of what an address holds: what is no day is not chosen. */
    static Days of(String from, String until) {
        return new Days(known(from), known(until));
    }

    private static String known(String text) {
        try {
            return text != null && text.matches("[12][0-9]{3}-[0-9]{2}-[0-9]{2}")
                    ? LocalDate.parse(text).toString()
                    : "";
        } catch (DateTimeException noSuchDay) {
            return "";
        }
    }

    boolean chosen() {
        return !from.isEmpty() || !until.isEmpty();
    }

    Optional<Instant> begin(ZoneId zone) {
        return day(from).map(day -> day.atStartOfDay(zone).toInstant());
    }

    Optional<Instant> end(ZoneId zone) {
        return day(until).map(day -> day.plusDays(1).atStartOfDay(zone).toInstant());
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }
}
