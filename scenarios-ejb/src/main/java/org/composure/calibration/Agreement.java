package org.composure.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.composure.calibration.CompetencyStanding.Calibrated;
import org.composure.calibration.Kappa.Pair;
import org.composure.scenario.Competency;

/** How far raters agree, with one another and with the rules (R6). */
public final class Agreement {

    private final Standard standard;
    private final List<Rated> all;
    private final List<Map<Long, Rated>> byRater;

    private Agreement(List<Rated> all, Standard standard) {
        this.standard = standard;
        this.all = all;
        byRater = List.copyOf(all.stream()
                .collect(Collectors.groupingBy(
                        Rated::rater, TreeMap::new, Collectors.toMap(Rated::transcript, rated -> rated)))
                .values());
    }

    /** One standing for each competency, in their order. */
    public static List<CompetencyStanding> of(List<Rated> all, Standard standard) {
        var agreement = new Agreement(all, standard);
        return Arrays.stream(Competency.values()).map(agreement::standing).toList();
    }

    private CompetencyStanding standing(Competency competency) {
        List<List<Pair>> pairs = pairs(competency);
        int shared = pairs.stream().mapToInt(List::size).sum();
        OptionalDouble among = mean(pairs);
        OptionalDouble withRules = mean(byRater.stream()
                .map(rated -> rated.values().stream()
                        .map(one -> new Pair(
                                one.rating().of(competency), one.rules().of(competency)))
                        .toList())
                .toList());
        OptionalDouble gap = all.stream()
                .mapToInt(one -> one.rating().of(competency) - one.rules().of(competency))
                .average();
        return new CompetencyStanding(
                competency, among, shared, withRules, all.size(), gap, calibrated(among, shared, withRules));
    }

    private Calibrated calibrated(OptionalDouble among, int shared, OptionalDouble withRules) {
        if (shared < standard.ratings() || among.isEmpty() || withRules.isEmpty()) {
            return Calibrated.UNKNOWN;
        }
        double least = Math.min(among.getAsDouble(), withRules.getAsDouble());
        return least < standard.agreement() ? Calibrated.NO : Calibrated.YES;
    }

    /** Of every two raters, what they gave the contacts that both of them rated. */
    private List<List<Pair>> pairs(Competency competency) {
        List<List<Pair>> pairs = new ArrayList<>();
        for (int one = 0; one < byRater.size(); one++) {
            for (int other = one + 1; other < byRater.size(); other++) {
                pairs.add(shared(byRater.get(one), byRater.get(other), competency));
            }
        }
        return pairs;
    }

    private static List<Pair> shared(Map<Long, Rated> one, Map<Long, Rated> other, Competency competency) {
        return one.values().stream()
                .filter(rated -> other.containsKey(rated.transcript()))
                .map(rated -> new Pair(
                        rated.rating().of(competency),
                        other.get(rated.transcript()).rating().of(competency)))
                .toList();
    }

    private static OptionalDouble mean(List<List<Pair>> pairs) {
        return pairs.stream()
                .map(Kappa::quadratic)
                .flatMapToDouble(
                        kappa -> kappa.isPresent() ? DoubleStream.of(kappa.getAsDouble()) : DoubleStream.empty())
                .average();
    }
}
