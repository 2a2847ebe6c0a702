package org.composure.scenario;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
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

    /** How far each of these is over the limit: what can be given, what is above, and what is more than twice as much. */
    public List<Excess> over(Collection<Offer> offers) {
        return offers.stream().map(this::over).toList();
    }

    private Excess over(Offer offer) {
        if (allows(offer)) {
            return Excess.NONE;
        }
        BigDecimal limit = limit(offer.remedy());
        if (limit.signum() == 0) {
            return Excess.WITHOUT_LIMIT;
        }
        return offer.amount().compareTo(limit.add(limit)) > 0 ? Excess.FAR : Excess.SOME;
    }

    /** How far an offer is over the limit. */
    public enum Excess {
        NONE,
        SOME,
        /** More than twice the limit. */
        FAR,
        /** The remedy may not be given at all. */
        WITHOUT_LIMIT
    }
}
