package org.composure.rights;

import java.time.Period;

/** For how long a kind of data is kept. */
public record RetentionPeriod(Retained kind, Period period) {}
