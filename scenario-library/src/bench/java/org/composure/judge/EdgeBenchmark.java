package org.composure.judge;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.composure.play.Turn;
import org.composure.support.RandomContacts;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Turns weighed in batches, as exhaustive play has them weighed. The figure is for one turn. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(EdgeBenchmark.BATCH)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class EdgeBenchmark {

    static final int BATCH = 512;
    private static final int BATCHES = 8;
    private static final int CONTACTS = 1_000;
    private static final long SEED = 41;

    private final Rulebook rulebook = Rulebook.shipped();
    private final PlainRules plain = new PlainRules(rulebook);
    private final List<List<Turn>> batches = batches();
    private int next;

    private static List<List<Turn>> batches() {
        List<Turn> turns = RandomContacts.played(CONTACTS, SEED).stream()
                .flatMap(contact -> contact.turns().stream())
                .limit(BATCHES * BATCH)
                .toList();
        return IntStream.range(0, BATCHES)
                .mapToObj(at -> turns.subList(at * BATCH, (at + 1) * BATCH))
                .toList();
    }

    @Benchmark
    public List<Worth> engine() {
        return rulebook.weigh(next());
    }

    @Benchmark
    public List<Worth> plain() {
        return plain.weigh(next());
    }

    private List<Turn> next() {
        next = (next + 1) % BATCHES;
        return batches.get(next);
    }
}
