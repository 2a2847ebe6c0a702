package org.composure.certification.control;

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
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Throws away tables whose day is over. */
@Startup
@Singleton
@DependsOn("Storage")
@TransactionManagement(TransactionManagementType.BEAN)
public class PreparedRounds {

    private static final Logger LOG = System.getLogger(PreparedRounds.class.getName());
    private static final int MINUTES = 30;

    @Resource
    private ManagedScheduledExecutorService background;

    @Inject
    private PreparedStore tables;

    @Inject
    private Clock clock;

    private Future<?> rounds;

    @PostConstruct
    void begin() {
        rounds = background.scheduleWithFixedDelay(this::round, MINUTES, MINUTES, TimeUnit.MINUTES);
    }

    @PreDestroy
    void end() {
        rounds.cancel(false);
    }

    /** What throws would not be repeated. */
    private void round() {
        try {
            tables.removeBefore(clock.instant().minus(PreparedDesk.KEPT));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Prepared tables are thrown away in the next round", e);
        }
    }
}
