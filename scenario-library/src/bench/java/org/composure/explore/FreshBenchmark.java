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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The first scenario that a JVM plays exhaustively; the engine's rulebook is built for it. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(7)
@Measurement(iterations = 1)
public class FreshBenchmark {

    /** What is there when the clock starts. */
    @State(Scope.Benchmark)
    public static class Ready {

        final Situation situation = Script.SHIPPED.situation();
    }

    /** The points that plain Java gives come from the book, which is not its own cost. */
    @State(Scope.Benchmark)
    public static class Plain {

        private Explorer explorer;

        @Setup
        public void build() {
            explorer = new Explorer(new PlainRules(Rulebook.shipped())::weigh, Explorer.MOST_PATHS);
        }
    }

    @Benchmark
    public Optional<Exploration> engine(Ready ready) {
        return new Explorer(Rulebook.shipped()).explore(ready.situation);
    }

    @Benchmark
    public Optional<Exploration> plain(Ready ready, Plain plain) {
        return plain.explorer.explore(ready.situation);
    }
}
