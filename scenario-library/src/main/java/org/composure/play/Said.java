package org.composure.play;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** This and what a reply says in that turn. */
    Said and(List<PerformedAct> acts, int turn) {
        Map<String, Integer> passed = new HashMap<>(passedTo);
        addressees(acts, Moves.PASSING).forEach(addressee -> passed.put(addressee, turn));
        return new Said(
                plus(facts, acts.stream().flatMap(act -> act.fact().stream()).toList()),
                plus(phrases, acts.stream().map(act -> normal(act.words())).toList()),
                plus(
                        offers,
                        acts.stream()
                                .filter(act -> act.act() == Act.OFFER_REMEDY)
                                .flatMap(act -> act.offer().stream())
                                .map(Said::normal)
                                .toList()),
                plus(asked, addressees(acts, Moves.ASKING)),
                passed);
    }

    boolean phrase(String words) {
        return phrases.contains(normal(words));
    }

    boolean offer(Offer offer) {
        return offers.contains(normal(offer));
    }

    private static List<String> addressees(List<PerformedAct> acts, Set<Act> among) {
        return acts.stream()
                .filter(act -> among.contains(act.act()))
                .flatMap(act -> act.to().stream())
                .toList();
    }

    private static String normal(String words) {
        return BETWEEN_WORDS
                .matcher(words.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    private static Offer normal(Offer offer) {
        return new Offer(offer.remedy(), offer.amount().stripTrailingZeros());
    }

    static <T> Set<T> plus(Set<T> known, Collection<T> more) {
        if (known.containsAll(more)) {
            return known;
        }
        Set<T> all = new HashSet<>(known);
        all.addAll(more);
        return Set.copyOf(all);
    }
}
