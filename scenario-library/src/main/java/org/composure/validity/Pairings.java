package org.composure.validity;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.composure.simulate.SimulatedAgent;

/**
 * Two agents put before the same, of whom one was made to do better. They are ranked by the weakest of the three scores
 * of a contact, as passing takes all three; where it is about what is usual for an agent, by the mean of it over seeds.
 *
 * <p>A pairing counts where there is something to rank: where the lower one did not go the expert's very way. A fault
 * that finds no occasion in a contact is none there, and two contacts that are the same cannot be ranked.
 *
 * @param counted how many count
 * @param ordered in how many of them the higher agent stands higher
 * @param tied in how many both stand level
 * @param idle how many do not count
 */
record Pairings(int counted, int ordered, int tied, int idle) {

    private static final Pairings NONE = new Pairings(0, 0, 0, 0);

    /** What makes one pairing: what is usual for both in a scenario with a persona at a level, or one contact of each. */
    enum Unit {
        PLACE,
        CONTACT;

        private Object of(Trial trial) {
            return this == CONTACT ? trial.place() : trial.place().with(0);
        }
    }

    /** All pairings of these two agents. */
    static Pairings of(Study study, SimulatedAgent higher, SimulatedAgent lower, Unit unit) {
        Function<Trial, Object> by = unit::of;
        return study.trials(lower).collect(Collectors.groupingBy(by)).values().stream()
                .map(trials -> one(study, higher, trials))
                .reduce(NONE, Pairings::plus);
    }

    private static Pairings one(Study study, SimulatedAgent higher, List<Trial> lower) {
        if (lower.stream().allMatch(trial -> trial.wentAs(study.of(SimulatedAgent.EXPERT, trial.place())))) {
            return new Pairings(0, 0, 0, 1);
        }
        int above =
                sum(lower.stream().map(trial -> study.of(higher, trial.place())).toList());
        int below = sum(lower);
        return new Pairings(1, above > below ? 1 : 0, above == below ? 1 : 0, 0);
    }

    /** As many of the one as of the other are added up, so that sums compare as means do. */
    private static int sum(Collection<Trial> trials) {
        return trials.stream().mapToInt(Trial::standing).sum();
    }

    /** In how many places of a scenario the higher of these two does not usually stand higher; none is not named. */
    static Map<String, Long> outOfOrder(Study study, SimulatedAgent higher, SimulatedAgent lower) {
        return study
                .trials(lower)
                .collect(Collectors.groupingBy(trial -> trial.place().with(0), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .filter(place -> {
                    Pairings found = one(study, higher, place.getValue());
                    return found.counted > found.ordered;
                })
                .collect(Collectors.groupingBy(
                        place -> place.getKey().scenario(), LinkedHashMap::new, Collectors.counting()));
    }

    /** Expert over average, average over each faulty one, and expert over each faulty one. */
    static Pairings all(Study study, Unit unit) {
        return Stream.concat(
                        Stream.of(of(study, SimulatedAgent.EXPERT, SimulatedAgent.AVERAGE, unit)),
                        faulty().stream().flatMap(lower -> Stream.of(SimulatedAgent.AVERAGE, SimulatedAgent.EXPERT)
                                .map(higher -> of(study, higher, lower, unit))))
                .reduce(NONE, Pairings::plus);
    }

    /** The agents that were made to lack something. */
    static List<SimulatedAgent> faulty() {
        return Arrays.stream(SimulatedAgent.values())
                .filter(agent -> agent.lacks().isPresent())
                .toList();
    }

    private Pairings plus(Pairings more) {
        return new Pairings(counted + more.counted, ordered + more.ordered, tied + more.tied, idle + more.idle);
    }

    /** How many of those that count are in order, per cent. */
    double share() {
        return counted == 0 ? 0 : 100.0 * ordered / counted;
    }
}
