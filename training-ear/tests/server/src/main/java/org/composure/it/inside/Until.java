package org.composure.it.inside;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what the server does by itself. */
public final class Until {

    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final Duration BETWEEN = Duration.ofMillis(50);

    private Until() {}

    /** Returns when it is so; fails after a minute. */
    public static void holds(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("After a minute it is still not so: " + what);
            }
            LockSupport.parkNanos(BETWEEN.toNanos());
        }
    }
}
