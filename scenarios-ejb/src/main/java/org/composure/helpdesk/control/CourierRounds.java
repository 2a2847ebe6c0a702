package org.composure.helpdesk.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import org.composure.time.Repeating;

/** Looks every two seconds what is due, and has it delivered, webhook beside webhook: a slow one holds up no other. */
@Startup
@Singleton
@DependsOn("Storage")
@TransactionManagement(TransactionManagementType.BEAN)
public class CourierRounds {

    private static final Logger LOG = System.getLogger(CourierRounds.class.getName());
    private static final Duration BETWEEN = Duration.ofSeconds(2);
    private static final Duration BETWEEN_CLEARINGS = Duration.ofHours(1);
    private static final Duration KEPT = Duration.ofDays(30);

    @Resource
    private ManagedScheduledExecutorService background;

    @Inject
    private DeliveryStore deliveries;

    @Inject
    private Courier courier;

    @Inject
    private Clock clock;

    private final Set<Long> busy = ConcurrentHashMap.newKeySet();
    private Future<?> rounds;
    private Future<?> clearings;

    @PostConstruct
    void begin() {
        rounds = Repeating.every(BETWEEN, background, LOG, this::round);
        clearings = Repeating.every(BETWEEN_CLEARINGS, background, LOG, this::clear);
    }

    @PreDestroy
    void end() {
        rounds.cancel(false);
        clearings.cancel(false);
    }

    private void round() {
        deliveries.webhooksDue(clock.instant()).stream()
                .filter(busy::add)
                .forEach(webhook -> background.execute(() -> {
                    try {
                        Repeating.surviving(LOG, () -> courier.deliver(webhook, clock));
                    } finally {
                        busy.remove(webhook);
                    }
                }));
    }

    private void clear() {
        deliveries.forgetBefore(clock.instant().minus(KEPT));
    }
}
