package org.composure.scenario;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/**
 * What an agent may give on their own.
 *
 * @param level the autonomy level that the limits come from, 1 to 5
 * @param limits the most of each remedy, in its unit; a remedy that is not named may not be given at all
 * @param channels where the agent may work alone
 */
public record AuthorityLimits(int level, Map<Remedy, BigDecimal> limits, Set<Channel> channels) {

    public AuthorityLimits {
        limits = Map.copyOf(limits);
        channels = Set.copyOf(channels);
    }

    public BigDecimal limit(Remedy remedy) {
        return limits.getOrDefault(remedy, BigDecimal.ZERO);
    }

    public boolean allows(Offer offer) {
        return offer.amount().compareTo(limit(offer.remedy())) <= 0;
    }
}
