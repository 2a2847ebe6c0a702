package org.composure.bench;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;

/** What JMH has measured, by the short name of the benchmark and its parameters. */
final class Measured {

    private final Map<String, RunResult> results = new LinkedHashMap<>();

    Measured(Collection<RunResult> all) {
        all.forEach(result -> results.put(name(result.getParams()), result));
    }

    private static String name(BenchmarkParams params) {
        String benchmark = params.getBenchmark();
        int method = benchmark.lastIndexOf('.');
        return benchmark.substring(benchmark.lastIndexOf('.', method - 1) + 1)
                + params.getParamsKeys().stream()
                        .map(key -> " " + params.getParam(key))
                        .collect(Collectors.joining());
    }

    /** Empty if it was left out of this trial. */
    Optional<Spread> of(String benchmark, Unit unit) {
        return Optional.ofNullable(results.get(benchmark))
                .map(result -> Spread.of(result.getBenchmarkResults().stream()
                        .flatMap(fork -> fork.getIterationResults().stream())
                        .mapToDouble((IterationResult iteration) -> unit.read(iteration))
                        .toArray()));
    }

    /** Those of any benchmark: the machine is the same for all. */
    BenchmarkParams machine() {
        return results.values().iterator().next().getParams();
    }
}
