package org.composure.clock;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Tells the time as it is, until a test moves it: then that much later, in every part of the product. */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class MovedClock {

    private volatile Duration ahead = Duration.ZERO;

    @Produces
    public Clock clock() {
        return new Moved();
    }

    /** How far ahead it is from now on. */
    public void move(Duration by) {
        ahead = by;
    }

    private final class Moved extends Clock {

        private final Clock real = Clock.systemUTC();

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.offset(real, ahead).withZone(zone);
        }

        @Override
        public Instant instant() {
            return real.instant().plus(ahead);
        }
    }
}
