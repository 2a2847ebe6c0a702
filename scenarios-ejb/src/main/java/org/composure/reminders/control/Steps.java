package org.composure.reminders.control;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.composure.certification.Renewal;

/**
 * On which days is reminded (R1).
 *
 * @param days before expiry, the first step first; 0 on expiry, less than that after it
 */
record Steps(List<Integer> days) {

    /** For how long after the last step a certificate is still looked at, so that a step outlives a fault of the server. */
    static final Duration LATE = Duration.ofDays(30);

    Steps {
        days = List.copyOf(days);
    }

    /** Those days before expiry, expiry itself, and those days after it. */
    static Steps of(List<Integer> before, List<Integer> after) {
        return new Steps(Stream.of(before.stream(), Stream.of(0), after.stream().map(day -> -day))
                .flatMap(step -> step)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList());
    }

    List<Integer> before() {
        return days.stream().filter(day -> day > 0).toList();
    }

    List<Integer> after() {
        return days.stream().filter(day -> day < 0).map(day -> -day).toList();
    }

    /** The steps of a certificate that have come by the moment, the latest last. */
    List<Integer> due(Renewal renewal, Instant now) {
        return days.stream().filter(day -> isDue(day, renewal, now)).toList();
    }

    private static boolean isDue(int day, Renewal renewal, Instant now) {
        Instant at = renewal.term().expires().minus(Duration.ofDays(day));
        boolean inGrace = day >= 0 || at.isBefore(renewal.term().graceEnds());
        return inGrace && at.isAfter(renewal.issuedAt()) && !at.isAfter(now);
    }

    /** For each step, when certificates expire of which it is the latest that has come. */
    List<Span> spans(Instant now) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            boolean last = i == days.size() - 1;
            Instant until = now.plus(Duration.ofDays(days.get(i)));
            spans.add(new Span(
                    days.get(i), last ? until.minus(LATE) : now.plus(Duration.ofDays(days.get(i + 1))), until));
        }
        return spans;
    }

    /** Expiry after one moment, until the other and including it. */
    record Span(int day, Instant after, Instant until) {}
}
