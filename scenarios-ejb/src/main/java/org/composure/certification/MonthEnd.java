package org.composure.certification;

import java.time.YearMonth;

/**
 * How many certificates have their last day in a month if nobody renews.
 *
 * @param month in UTC
 */
public record MonthEnd(YearMonth month, long certificates) {}
