package org.composure.demo.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Has the history written once the product answers (R1, R4). */
@Startup
@Singleton
@DependsOn("Storage")
public class ChronicleAtStart {

    private static final Logger LOG = System.getLogger(ChronicleAtStart.class.getName());

    /** By then, the pages are there. */
    private static final int SECONDS_AFTER_START = 10;

    @Resource
    private ManagedScheduledExecutorService background;

    @Inject
    private Chronicle chronicle;

    @Inject
    private Clock clock;

    private Future<?> writing = CompletableFuture.completedFuture(null);
    private volatile boolean ending;

    @PostConstruct
    void begin() {
        if (isSet("DEMO") && isSet("DEMO_HISTORY")) {
            writing = background.schedule(this::write, SECONDS_AFTER_START, TimeUnit.SECONDS);
        }
    }

    @PreDestroy
    void end() {
        ending = true;
        writing.cancel(false);
    }

    private void write() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        int written = 0;
        for (Colleague colleague : Colleagues.all()) {
            if (ending) {
                return;
            }
            try {
                written += chronicle.write(colleague, today);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "The history of " + colleague.account() + " is left to the next start", e);
            }
        }
        LOG.log(Level.INFO, "The demo''s history is there: {0} contacts were added.", written);
    }

    private static boolean isSet(String variable) {
        return Boolean.parseBoolean(System.getenv(variable));
    }
}
