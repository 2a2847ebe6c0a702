package org.composure.autonomy;

import java.math.BigDecimal;
import java.time.Duration;
import org.composure.scenario.AuthorityLimits;
import org.composure.scenario.Remedy;

/**
 * What holds for every grant.
 *
 * @param lapse after how long without practice it lapses
 * @param usual how long one usually lasts
 * @param longest how long one lasts at most
 * @param evidence how far back a recommendation looks
 * @param secondFromLevel from which level on a second supervisor is due
 * @param secondAboveMoney above which limit of money, in the house currency
 * @param secondAboveDays above which limit of days
 */
public record GrantRules(
        Duration lapse,
        Duration usual,
        Duration longest,
        Duration evidence,
        int secondFromLevel,
        int secondAboveMoney,
        int secondAboveDays) {

    /** Whether a grant of so much takes a second supervisor (R3). */
    public boolean secondDue(AuthorityLimits limits) {
        return limits.level() >= secondFromLevel
                || limits.limits().entrySet().stream()
                        .anyMatch(limit -> limit.getValue().compareTo(above(limit.getKey())) > 0);
    }

    private BigDecimal above(Remedy remedy) {
        return BigDecimal.valueOf(remedy.unit().equals("days") ? secondAboveDays : secondAboveMoney);
    }
}
