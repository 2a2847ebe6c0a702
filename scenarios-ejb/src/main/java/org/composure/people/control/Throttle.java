package org.composure.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.composure.people.entity.SignInTry;

/** How often somebody may try before they have to wait (R3). */
@ApplicationScoped
public class Throttle {

    static final int TRIES = 10;
    static final Duration WINDOW = Duration.ofMinutes(15);
    static final Duration KNOWN_ADDRESS = Duration.ofDays(30);

    @Inject
    private SignInTryStore tries;

    /** How long whoever tries with that account from there has to wait; empty if they need not. */
    Optional<Duration> wait(String account, String address, Instant now) {
        Instant since = now.minus(WINDOW);
        Optional<Duration> forAddress = wait(tries.wrongFromAddress(address, since, TRIES), now);
        if (forAddress.isPresent() || tries.knowsAddress(account, address, now.minus(KNOWN_ADDRESS))) {
            return forAddress;
        }
        return wait(tries.wrongForAccount(account, since, TRIES), now);
    }

    private static Optional<Duration> wait(List<Instant> wrong, Instant now) {
        return wrong.size() < TRIES
                ? Optional.empty()
                : Optional.of(Duration.between(now, wrong.get(TRIES - 1).plus(WINDOW)));
    }

    void wrong(String account, String address, Instant now) {
        tries.keep(new SignInTry(account, address, now, false));
    }

    void forgetOld(Instant now) {
        tries.forgetBefore(now.minus(KNOWN_ADDRESS));
    }
}
