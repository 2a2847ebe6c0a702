package org.composure.reminders.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** One round of one node: who is to be reminded, and what waits. */
@ApplicationScoped
public class Reminding {

    /** Steps are days: within this time of one everybody is written to. */
    static final Duration BETWEEN_PLANS = Duration.ofMinutes(15);

    /** Whoever is reminded for longer than any step lies ahead is forgotten. */
    static final Duration KEPT = Duration.ofDays(3 * 365L);

    @Inject
    private RoundStore rounds;

    @Inject
    private Planner planner;

    @Inject
    private Mailman mailman;

    @Inject
    private ReminderStore reminders;

    @Inject
    private MailStore mails;

    public void round(InstantSource time) {
        Instant now = time.instant();
        if (rounds.claim(now, BETWEEN_PLANS)) {
            planner.plan(now);
        }
        mailman.deliver(time);
    }

    /** Forgets what no step needs to know any more. */
    public void clear(Instant now) {
        reminders.forgetBefore(now.minus(KEPT));
        mails.forgetBefore(now.minus(KEPT));
    }
}
