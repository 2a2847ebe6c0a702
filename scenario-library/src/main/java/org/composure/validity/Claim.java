package org.composure.validity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.composure.judge.RuleDescription;
import org.composure.judge.Rulebook;
import org.composure.judge.Scoring;
import org.composure.scenario.Competency;
import org.composure.simulate.SimulatedAgent;

/** What scores must do if they measure what they say: a figure, and what it must reach. */
enum Claim {
    EXPERT_PASSES("The expert passes every contact.", "100%", 100) {
        @Override
        double figure(Study study) {
            return 100 * study.passing(SimulatedAgent.EXPERT, any -> true);
        }
    },

    LACK_SHOWS(
            "Each faulty agent scores lowest, of its own three means, on the competency that it was made to lack. The "
                    + "figure is the smallest distance to the next.",
            "above 0 points",
            Double.MIN_VALUE) {
        @Override
        double figure(Study study) {
            return faulty().mapToDouble(agent -> others(agent)
                            .mapToDouble(other -> study.mean(agent, other) - study.mean(agent, lack(agent)))
                            .min()
                            .orElseThrow())
                    .min()
                    .orElseThrow();
        }
    },

    LACK_SHOWS_THERE_ALONE(
            "Where its fault finds an occasion, each faulty agent scores lower on the competency that it lacks than every "
                    + "agent that was not made to lack it does in the same contacts. The figure is the smallest mean distance.",
            "above 0 points",
            Double.MIN_VALUE) {
        @Override
        double figure(Study study) {
            return faulty().flatMapToDouble(agent -> sound(lack(agent)).mapToDouble(other -> study.occasions(agent)
                            .mapToInt(trial ->
                                    study.of(other, trial.place()).percent(lack(agent)) - trial.percent(lack(agent)))
                            .average()
                            .orElse(0)))
                    .min()
                    .orElseThrow();
        }
    },

    REST_STAYS_SOUND(
            "In what they do not lack, faulty agents reach the pass mark on average. The figure is the lowest of these "
                    + "means.",
            "at least " + Scoring.PASS_MARK,
            Scoring.PASS_MARK) {
        @Override
        double figure(Study study) {
            return faulty().flatMap(agent -> others(agent).map(other -> study.mean(agent, other)))
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
        }
    },

    ORDER_HOLDS("Expert stands above average, and both above faulty.", "at least 95% of the pairings", 95) {
        @Override
        double figure(Study study) {
            return Pairings.all(study, Pairings.Unit.PLACE).share();
        }
    },

    CRITICAL_ERRORS_FALL_WHERE_THEY_SHOULD(
            "Each agent breaks every critical rule that its fault must come to and none that it may not break. The "
                    + "figure is the number of rules and agents of which this is not so.",
            "0",
            0) {
        @Override
        double figure(Study study) {
            List<String> rules = Rulebook.shipped().rules().stream()
                    .filter(RuleDescription::critical)
                    .map(RuleDescription::id)
                    .toList();
            return Arrays.stream(SimulatedAgent.values())
                    .mapToLong(agent -> rules.stream()
                            .filter(rule -> !CriticalErrors.asMeant(study, agent, rule))
                            .count())
                    .sum();
        }

        @Override
        boolean holds(Study study) {
            return figure(study) == 0;
        }
    };

    private final String statement;
    private final String asked;
    private final double least;

    Claim(String statement, String asked, double least) {
        this.statement = statement;
        this.asked = asked;
        this.least = least;
    }

    abstract double figure(Study study);

    boolean holds(Study study) {
        return figure(study) >= least;
    }

    String statement() {
        return statement;
    }

    /** What the figure must reach. */
    String asked() {
        return asked;
    }

    String figureInWords(Study study) {
        return String.format(Locale.ROOT, "%.1f", figure(study)).replace(".0", "");
    }

    private static Stream<SimulatedAgent> faulty() {
        return Pairings.faulty().stream();
    }

    private static Competency lack(SimulatedAgent agent) {
        return agent.lacks().orElseThrow();
    }

    private static Stream<Competency> others(SimulatedAgent agent) {
        return Arrays.stream(Competency.values()).filter(competency -> competency != lack(agent));
    }

    /** Agents that were not made to lack the competency. */
    private static Stream<SimulatedAgent> sound(Competency competency) {
        return Arrays.stream(SimulatedAgent.values())
                .filter(agent -> agent.lacks().filter(competency::equals).isEmpty());
    }

    /** How far the best of those that lack a competency stands below the worst of the others, over all contacts. */
    static double distance(Study study, Competency competency) {
        double worst = sound(competency)
                .mapToDouble(agent -> study.mean(agent, competency))
                .min()
                .orElseThrow();
        return worst
                - faulty().filter(agent -> lack(agent) == competency)
                        .mapToDouble(agent -> study.mean(agent, competency))
                        .max()
                        .orElseThrow();
    }
}
