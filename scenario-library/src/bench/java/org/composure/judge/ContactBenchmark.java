package org.composure.judge;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.composure.play.Moment;
import org.composure.play.Transcript;
import org.composure.support.RandomContacts;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A whole contact judged at once. Sampled, as contacts differ in length: it is the median one that counts. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ContactBenchmark {

    private static final int CONTACTS = 500;
    private static final long SEED = 40;

    private final Rulebook rulebook = Rulebook.shipped();
    private final PlainRules plain = new PlainRules(rulebook);
    private final List<List<Moment>> contacts = RandomContacts.played(CONTACTS, SEED).stream()
            .map(Transcript::moments)
            .toList();
    private int next;

    @Benchmark
    public List<List<Finding>> findings() {
        return rulebook.judge(next());
    }

    @Benchmark
    public List<Worth> engine() {
        return rulebook.weigh(next());
    }

    @Benchmark
    public List<Worth> plain() {
        return plain.weigh(next());
    }

    private List<Moment> next() {
        next = (next + 1) % contacts.size();
        return contacts.get(next);
    }
}
