package org.composure.judge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.composure.play.Closing;
import org.composure.play.Moment;
import org.composure.play.Turn;
import org.composure.scenario.Act;
import org.composure.scenario.PerformedAct;

/**
 * Collects what the rules find. Public because rules speak to it, and for one judging only.
 *
 * <p>What a rule says is only noted when it fires, and put into words when it is asked for: exhaustive play asks for
 * points alone. Moments are told apart by identity: two contacts may have turns that are equal.
 */
public final class Findings {

    private static final List<Hit> NONE = List.of();

    private final List<RuleDescription> book;
    private final Map<String, Integer> places;
    private final IdentityHashMap<Moment, List<Hit>> hits;

    /**
     * Collects for one judging.
     *
     * @param places of the rules in the book, by id
     * @param moments how many will be judged
     */
    Findings(List<RuleDescription> book, Map<String, Integer> places, int moments) {
        this.book = book;
        this.places = places;
        hits = new IdentityHashMap<>(moments);
    }

    /** A rule fired at a turn; the finding points at the words that do these acts, or at nothing if none is named. */
    public void by(String rule, Turn turn, Act... acts) {
        add(rule, turn, Arrays.asList(acts), List.of());
    }

    /** A rule fired at a turn; the finding points at these words. */
    public void by(String rule, Turn turn, List<String> words) {
        add(rule, turn, List.of(), words);
    }

    /** A rule fired on the contact as a whole. */
    public void by(String rule, Closing closing) {
        add(rule, closing, List.of(), List.of());
    }

    private void add(String rule, Moment moment, List<Act> acts, List<String> words) {
        hits.computeIfAbsent(moment, any -> new ArrayList<>(4)).add(new Hit(places.get(rule), acts, words));
    }

    /** What was found at a moment, in the order of the book. */
    List<Finding> of(Moment moment) {
        return hits.getOrDefault(moment, NONE).stream()
                .sorted(Comparator.comparing(Hit::place))
                .map(hit -> finding(hit, moment))
                .toList();
    }

    /** What that is worth. */
    Worth worth(Moment moment) {
        Worth worth = Worth.NOTHING;
        for (Hit hit : hits.getOrDefault(moment, NONE)) {
            worth = worth.plus(book.get(hit.place()));
        }
        return worth;
    }

    private Finding finding(Hit hit, Moment moment) {
        RuleDescription rule = book.get(hit.place());
        return new Finding(
                rule.id(),
                rule.competency(),
                rule.points(),
                rule.critical(),
                moment instanceof Turn turn ? turn.number() : 0,
                moment instanceof Turn turn ? words(hit, turn) : List.of(),
                Figures.fill(rule.sentence(), moment));
    }

    private static List<String> words(Hit hit, Turn turn) {
        if (hit.acts().isEmpty()) {
            return hit.words();
        }
        List<String> words = new ArrayList<>(1);
        for (PerformedAct performed : turn.reply().acts()) {
            if (hit.acts().contains(performed.act()) && !words.contains(performed.words())) {
                words.add(performed.words());
            }
        }
        return words;
    }

    /** A rule that fired, by its place in the book, and what it points at. */
    private record Hit(int place, List<Act> acts, List<String> words) {}
}
