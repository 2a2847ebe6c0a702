package org.composure.limits.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.composure.limits.Door;
import org.composure.limits.entity.Knock;

/** Lets so many through, and no more (R1, R2). */
@ApplicationScoped
@Transactional
public class Doorkeeper {

    private static final int LONGEST_ADDRESS = 100;

    @Inject
    private KnockStore knocks;

    public Optional<Duration> knock(Door door, String address, Instant now) {
        String from = address.length() > LONGEST_ADDRESS ? address.substring(0, LONGEST_ADDRESS) : address;
        Instant since = now.minus(door.window());
        List<Instant> before = knocks.latest(door, from, since);
        if (before.size() == door.most()) {
            return Optional.of(Duration.between(since, before.get(door.most() - 1)));
        }
        knocks.keep(new Knock(door, from, now));
        knocks.forgetBefore(door, since);
        return Optional.empty();
    }
}
