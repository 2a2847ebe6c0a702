package org.composure.play;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.composure.scenario.Act;
import org.composure.scenario.Offer;
import org.composure.scenario.PerformedAct;

/**
 * What the agent has said so far, and to whom the agent has turned. Immutable.
 *
 * @param facts used or asked for
 * @param phrases in normal form
 * @param offers of remedies, in normal form
 * @param asked who was asked while the customer was kept
 * @param passedTo to whom the case was passed on, and in which turn last
 */
record Said(
        Set<String> facts, Set<String> phrases, Set<Offer> offers, Set<String> asked, Map<String, Integer> passedTo) {

    static final Said NOTHING = new Said(Set.of(), Set.of(), Set.of(), Set.of(), Map.of());

    /** All words of all scripts that were ever played, in normal form: found once, asked for at every turn of every path. */
    private static final Map<String, String> NORMAL = new ConcurrentHashMap<>();

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** This and what a reply says in that turn. */
    Said and(List<PerformedAct> acts, int turn) {
        List<String> newFacts = new ArrayList<>();
        List<String> newPhrases = new ArrayList<>();
        List<Offer> newOffers = new ArrayList<>();
        List<String> newAsked = new ArrayList<>();
        Map<String, Integer> passed = passedTo;
        for (PerformedAct performed : acts) {
            newPhrases.add(normal(performed.words()));
            performed.fact().ifPresent(newFacts::add);
            if (performed.act() == Act.OFFER_REMEDY) {
                performed.offer().map(Said::normal).ifPresent(newOffers::add);
            }
            if (Moves.ASKING.contains(performed.act())) {
                performed.to().ifPresent(newAsked::add);
            }
            if (Moves.PASSING.contains(performed.act()) && performed.to().isPresent()) {
                passed = new HashMap<>(passed);
                passed.put(performed.to().get(), turn);
            }
        }
        return new Said(
                plus(facts, newFacts),
                plus(phrases, newPhrases),
                plus(offers, newOffers),
                plus(asked, newAsked),
                passed);
    }

    boolean phrase(String words) {
        return phrases.contains(normal(words));
    }

    boolean offer(Offer offer) {
        return offers.contains(normal(offer));
    }

    private static String normal(String words) {
        return NORMAL.computeIfAbsent(words, unknown -> BETWEEN_WORDS
                .matcher(unknown.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip());
    }

    private static Offer normal(Offer offer) {
        return new Offer(offer.remedy(), offer.amount().stripTrailingZeros());
    }

    static <T> Set<T> plus(Set<T> known, Collection<T> more) {
        if (known.containsAll(more)) {
            return known;
        }
        Set<T> all = new HashSet<>(2 * (known.size() + more.size()));
        all.addAll(known);
        all.addAll(more);
        return all;
    }
}
