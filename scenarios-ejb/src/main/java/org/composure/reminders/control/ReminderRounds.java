package org.composure.reminders.control;

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
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import org.composure.reminders.Schedule.Sending;
import org.composure.time.Repeating;

/** Goes round once a minute, if mails can be sent at all (R8). */
@Startup
@Singleton
@DependsOn("Storage")
@TransactionManagement(TransactionManagementType.BEAN)
public class ReminderRounds {

    private static final Logger LOG = System.getLogger(ReminderRounds.class.getName());
    private static final Duration BETWEEN = Duration.ofMinutes(1);
    private static final Duration BETWEEN_CLEARINGS = Duration.ofDays(1);

    @Resource
    private ManagedScheduledExecutorService background;

    @Inject
    private Settings settings;

    @Inject
    private Reminding reminding;

    @Inject
    private Clock clock;

    private final List<Future<?>> rounds = new ArrayList<>();

    @PostConstruct
    void begin() {
        Sending sending = settings.sending();
        if (sending == Sending.POSSIBLE) {
            rounds.add(Repeating.every(BETWEEN, background, LOG, () -> reminding.round(clock)));
            rounds.add(Repeating.every(BETWEEN_CLEARINGS, background, LOG, () -> reminding.clear(clock.instant())));
        } else {
            String missing = sending == Sending.NO_SERVER ? "SMTP_HOST is not set" : "SMTP_FROM is no address";
            LOG.log(Level.INFO, "Reminders are not sent by e-mail: {0}", missing);
        }
    }

    @PreDestroy
    void end() {
        rounds.forEach(round -> round.cancel(false));
    }
}
