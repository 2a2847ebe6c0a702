package org.composure.time;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Work that comes round. What throws is not repeated by an executor, and one bad moment must not end all rounds. */
public final class Repeating {

    private Repeating() {}

    /** Has the work done again and again, with so much time between the end of one round and the next. */
    public static Future<?> every(Duration between, ScheduledExecutorService background, Logger log, Runnable work) {
        return background.scheduleWithFixedDelay(
                () -> surviving(log, work), between.toMillis(), between.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Does the work once; a failure is logged and goes no further. */
    public static void surviving(Logger log, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            log.log(Level.WARNING, "What is left waits for the next round", e);
        }
    }
}
