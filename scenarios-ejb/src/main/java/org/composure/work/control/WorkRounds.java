package org.composure.work.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.operations.NoSuchJobExecutionException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
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
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.composure.work.Said;

/** Looks every second what nobody works at, and says of what runs here that somebody is there (R4). */
@Startup
@Singleton
@DependsOn("Storage")
@TransactionManagement(TransactionManagementType.BEAN)
public class WorkRounds {

    private static final Logger LOG = System.getLogger(WorkRounds.class.getName());
    private static final String JOB = "work";
    private static final Duration LEASE = Duration.ofSeconds(15);
    /** More would keep each other waiting, and those who play. */
    private static final int AT_ONCE = 3;

    private static final int MOST_TAKES = 10;
    private static final Set<BatchStatus> ON_ITS_WAY =
            EnumSet.of(BatchStatus.STARTING, BatchStatus.STARTED, BatchStatus.STOPPING);

    @Resource
    private ManagedScheduledExecutorService background;

    @Inject
    private RunStore runs;

    @Inject
    private PortionDesk desk;

    @Inject
    private Clock clock;

    /** A new one at each start: what an earlier life of this server had taken up is anybody's. */
    private final String runner = UUID.randomUUID().toString();

    private final Map<Long, Long> executions = new ConcurrentHashMap<>();
    private Future<?> rounds;

    @PostConstruct
    void begin() {
        rounds = background.scheduleWithFixedDelay(this::surviving, 1, 1, TimeUnit.SECONDS);
    }

    @PreDestroy
    void end() {
        rounds.cancel(false);
        runs.leave(runner, clock.instant());
    }

    /** What throws is not repeated, and a database that is away for a moment must not end all work. */
    private void surviving() {
        try {
            round(clock.instant());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Long work waits for the next round", e);
        }
    }

    private void round(Instant now) {
        JobOperator operator = BatchRuntime.getJobOperator();
        executions.values().removeIf(execution -> !runs(operator, execution));
        if (!executions.isEmpty()) {
            runs.keep(executions.keySet(), runner, now.plus(LEASE));
        }
        int free = AT_ONCE - executions.size();
        if (free > 0) {
            runs.due(now, free).forEach(work -> takeUp(operator, work, now));
        }
    }

    private void takeUp(JobOperator operator, long work, Instant now) {
        if (!runs.take(work, runner, now, now.plus(LEASE))) {
            return;
        }
        if (runs.takes(work) > MOST_TAKES) {
            desk.fail(work, runner, Said.of("work.failed.too-often", MOST_TAKES), now);
            return;
        }
        var parameters = new Properties();
        parameters.setProperty("work", String.valueOf(work));
        parameters.setProperty("runner", runner);
        executions.put(work, operator.start(JOB, parameters));
    }

    private static boolean runs(JobOperator operator, long execution) {
        try {
            return ON_ITS_WAY.contains(operator.getJobExecution(execution).getBatchStatus());
        } catch (NoSuchJobExecutionException ended) {
            return false;
        }
    }
}
