package org.composure.training.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.composure.training.Try;
import org.composure.training.control.AttemptStore;
import org.composure.training.control.Grace;
import org.composure.training.control.TryStore;
import org.composure.training.entity.Attempt;

/** What people have tried, for the components above, which decide themselves whom they tell. No page asks here. */
@Stateless
@PermitAll
public class Tries {

    @Inject
    private TryStore tries;

    @Inject
    private AttemptStore attempts;

    @Inject
    private Grace grace;

    @Inject
    private Clock clock;

    /** What these people have begun of these scenarios from that moment on, in the order in which it was begun. */
    public List<Try> begunSince(Collection<Long> people, Collection<String> scenarios, Instant since) {
        Instant now = clock.instant();
        return tries.begunSince(people, scenarios, since).stream()
                .map(attempt -> tried(attempt, now))
                .toList();
    }

    /** These attempts, whosesoever they are, in the order in which they were begun; sandboxes are none. */
    public List<Try> of(Collection<Long> ids) {
        Instant now = clock.instant();
        return tries.of(ids).stream().map(attempt -> tried(attempt, now)).toList();
    }

    /** The person's open attempt at the scenario, in whatever mode. */
    public Optional<Try> open(long person, String scenarioId) {
        Instant now = clock.instant();
        return attempts.open(person, scenarioId)
                .map(attempt -> tried(attempt, now))
                .filter(Try::open);
    }

    private Try tried(Attempt attempt, Instant now) {
        boolean lapsed = attempt.lapsed(grace.period(), now);
        return new Try(
                attempt.id(),
                attempt.person(),
                attempt.scenarioId(),
                attempt.title(),
                attempt.mode(),
                attempt.startedAt(),
                attempt.endedAt().isEmpty() && !lapsed,
                lapsed);
    }
}
