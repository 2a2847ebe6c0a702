package org.composure.limits.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.composure.limits.Door;
import org.composure.limits.control.Doorkeeper;

/** Counts knocks for the components above. No page and no resource asks here. */
@Stateless
@PermitAll
public class Limits {

    @Inject
    private Doorkeeper doorkeeper;

    /**
     * Counts a knock, unless there were too many.
     *
     * @param address from where, in whatever form; its first 100 characters are told apart
     * @return how long it takes until the next one is let through; empty if this one was
     */
    public Optional<Duration> knock(Door door, String address, Instant now) {
        return doorkeeper.knock(door, address, now);
    }
}
