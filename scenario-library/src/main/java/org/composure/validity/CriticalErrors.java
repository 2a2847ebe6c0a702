package org.composure.validity;

import static org.composure.simulate.SimulatedAgent.AVERAGE;
import static org.composure.simulate.SimulatedAgent.GIVE_AWAY;
import static org.composure.simulate.SimulatedAgent.GUESSER;
import static org.composure.simulate.SimulatedAgent.NEVER_ESCALATOR;
import static org.composure.simulate.SimulatedAgent.RIGID;
import static org.composure.simulate.SimulatedAgent.RUDE;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.composure.judge.Finding;
import org.composure.simulate.SimulatedAgent;

/** Which critical rules an agent of a kind breaks over the library, and which it may. */
final class CriticalErrors {

    /** What the fault comes to sooner or later. */
    private static final Map<SimulatedAgent, Set<String>> MUST =
            Map.of(GIVE_AWAY, Set.of("concession-far-above-limit"), NEVER_ESCALATOR, Set.of("safety-kept-back"));

    /** What it can come to besides. Who is named nowhere may break none. */
    private static final Map<SimulatedAgent, Set<String>> MAY = Map.of(
            AVERAGE, Set.of("lie", "concession-far-above-limit", "safety-kept-back", "grave-risk-kept-back"),
            // Who does not let a customer speak does not hear of a danger either.
            RUDE, Set.of("insult", "discrimination-brushed-aside", "safety-kept-back"),
            // Demands a test before anything is done.
            RIGID, Set.of("safety-kept-back"),
            // Has promised what only others can give, may not ask them, and is asked what became of it.
            NEVER_ESCALATOR, Set.of("lie", "grave-risk-kept-back"),
            // Knows already, so there is nothing to pass on.
            GUESSER, Set.of("safety-kept-back", "grave-risk-kept-back"));

    private CriticalErrors() {}

    /** All rules that somebody must or may break. */
    static Set<String> named() {
        return Stream.of(MUST, MAY)
                .flatMap(rules -> rules.values().stream())
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    static boolean must(SimulatedAgent agent, String rule) {
        return MUST.getOrDefault(agent, Set.of()).contains(rule);
    }

    static boolean may(SimulatedAgent agent, String rule) {
        return must(agent, rule) || MAY.getOrDefault(agent, Set.of()).contains(rule);
    }

    /** In how many of its contacts the agent broke the rule. */
    static long contacts(Study study, SimulatedAgent agent, String rule) {
        return study.trials(agent)
                .filter(trial -> trial.card().criticalErrors().stream()
                        .map(Finding::rule)
                        .anyMatch(rule::equals))
                .count();
    }

    /** Whether that is as it should be. */
    static boolean asMeant(Study study, SimulatedAgent agent, String rule) {
        return contacts(study, agent, rule) > 0 ? may(agent, rule) : !must(agent, rule);
    }
}
