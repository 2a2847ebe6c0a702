package org.composure.scenario;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an agent may give on their own.
 *
 * @param level the autonomy level that the limits come from, 1 to 5
 * @param limits the most of each remedy, in its unit; a remedy that is not named may not be given at all
 * @param channels where the agent may work alone
 */
public record AuthorityLimits(int level, Map<Remedy, BigDecimal> limits, Set<Channel> channels) {

    private static final int PARTS = 3;

    public AuthorityLimits {
        limits = limits.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, limit -> plain(limit.getValue())));
        channels = Set.copyOf(channels);
    }

    /** Equal amounts are equal however they were written. */
    private static BigDecimal plain(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * The limits in a text that {@link #text} made.
     *
     * @throws IllegalArgumentException if it did not
     */
    public static AuthorityLimits parse(String text) {
        String[] parts = text.split("\\|", -1);
        if (parts.length != PARTS) {
            throw new IllegalArgumentException("These are no limits: " + text);
        }
        return new AuthorityLimits(
                Integer.parseInt(parts[0]),
                listed(parts[1])
                        .map(limit -> limit.split("="))
                        .collect(
                                Collectors.toMap(limit -> Remedy.valueOf(limit[0]), limit -> new BigDecimal(limit[1]))),
                listed(parts[2]).map(Channel::valueOf).collect(Collectors.toSet()));
    }

    private static Stream<String> listed(String text) {
        return Arrays.stream(text.split(",")).filter(each -> !each.isEmpty());
    }

    /** All of it in one line that people can read, the same for the same limits: {@code 2|GOODWILL=25|CHAT,EMAIL}. */
    public String text() {
        String amounts = new TreeMap<>(limits)
                .entrySet().stream()
                        .map(limit -> limit.getKey() + "=" + limit.getValue().toPlainString())
                        .collect(Collectors.joining(","));
        return level + "|" + amounts + "|"
                + new TreeSet<>(channels).stream().map(Enum::name).collect(Collectors.joining(","));
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
