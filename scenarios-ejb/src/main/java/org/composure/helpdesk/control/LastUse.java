package org.composure.helpdesk.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** When each client asked last, written at most once a minute and behind the answer's back (R4). */
@ApplicationScoped
public class LastUse {

    static final Duration PERIOD = Duration.ofMinutes(1);

    @Resource(lookup = "java:jboss/ee/concurrency/executor/default")
    private ManagedExecutorService background;

    @Inject
    private ApiClientStore clients;

    private final Map<Long, Instant> noted = new ConcurrentHashMap<>();

    void note(long client, Instant now) {
        Instant before = noted.get(client);
        boolean due = before == null
                ? noted.putIfAbsent(client, now) == null
                : !now.isBefore(before.plus(PERIOD)) && noted.replace(client, before, now);
        if (due) {
            background.execute(() -> clients.used(client, now, PERIOD));
        }
    }
}
