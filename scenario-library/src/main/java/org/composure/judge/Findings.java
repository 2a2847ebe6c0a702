package org.composure.judge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.composure.play.Closing;
import org.composure.play.Turn;
import org.composure.scenario.Act;
import org.composure.scenario.PerformedAct;

/**
 * Collects what the rules find. Public because rules speak to it, and for one judging only.
 *
 * <p>Facts are told apart by identity: two contacts may have turns that are equal.
 */
public final class Findings {

    private final List<RuleDescription> book;
    private final Map<String, Integer> places;
    private final IdentityHashMap<Object, List<Finding>> found = new IdentityHashMap<>();

    /**
     * Collects for one judging.
     *
     * @param places of the rules in the book, by id
     */
    Findings(List<RuleDescription> book, Map<String, Integer> places) {
        this.book = book;
        this.places = places;
    }

    /** A rule fired at a turn; the finding points at the words that do these acts, or at nothing if none is named. */
    public void by(String rule, Turn turn, Act... acts) {
        List<Act> marked = Arrays.asList(acts);
        by(
                rule,
                turn,
                turn.reply().acts().stream()
                        .filter(performed -> marked.contains(performed.act()))
                        .map(PerformedAct::words)
                        .distinct()
                        .toList());
    }

    /** A rule fired at a turn; the finding points at these words. */
    public void by(String rule, Turn turn, List<String> words) {
        add(rule, turn, turn.number(), words, new Figures(turn.situation()).at(turn));
    }

    /** A rule fired on the contact as a whole. */
    public void by(String rule, Closing closing) {
        add(rule, closing, 0, List.of(), new Figures(closing.situation()).at(closing));
    }

    private void add(String id, Object fact, int turn, List<String> words, Figures figures) {
        RuleDescription rule = book.get(places.get(id));
        found.computeIfAbsent(fact, any -> new ArrayList<>())
                .add(new Finding(
                        id,
                        rule.competency(),
                        rule.points(),
                        rule.critical(),
                        turn,
                        words,
                        figures.fill(rule.sentence())));
    }

    /** What was found on a fact, in the order of the book. */
    List<Finding> of(Object fact) {
        return found.getOrDefault(fact, List.of()).stream()
                .sorted(Comparator.comparing(finding -> places.get(finding.rule())))
                .toList();
    }
}
