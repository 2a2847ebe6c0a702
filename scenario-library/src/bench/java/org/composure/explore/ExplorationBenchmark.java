package org.composure.explore;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.composure.judge.PlainRules;
import org.composure.judge.Rulebook;
import org.composure.play.Situation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A scenario played exhaustively by a JVM that has done so before. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 10)
@Measurement(iterations = 10)
public class ExplorationBenchmark {

    @Param
    public Script script;

    private final Explorer engine = new Explorer(Rulebook.shipped());
    private final Explorer plain = new Explorer(new PlainRules(Rulebook.shipped())::weigh, Explorer.MOST_PATHS);
    private Situation situation;

    @Setup
    public void choose() {
        situation = script.counted();
    }

    @Benchmark
    public Optional<Exploration> engine() {
        return engine.explore(situation);
    }

    @Benchmark
    public Optional<Exploration> plain() {
        return plain.explore(situation);
    }
}
