package org.composure.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** How far back counts reach. */
public enum Lookback {
    MONTH(30),
    QUARTER(90),
    ALL(0);

    private final int days;

    Lookback(int days) {
        this.days = days;
    }

    /** Days up to today, today included; 0 for all. */
    public int days() {
        return days;
    }

    /** The first day that counts, in days from 1970 in UTC. */
    public long from(Instant now) {
        return this == ALL ? 0 : LocalDate.ofInstant(now, ZoneOffset.UTC).toEpochDay() - days + 1;
    }
}
