package org.composure.reminders.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.composure.reminders.control.Steps.Span;

/** Looks who is to be reminded of what, and puts it into one mail for each (R1 to R4). */
@ApplicationScoped
public class Planner {

    private static final int PAGE = 200;

    @Inject
    private Settings settings;

    @Inject
    private DueStore due;

    @Inject
    private PlanDesk desk;

    @Inject
    private ReminderStore reminders;

    @Inject
    private MailStore mails;

    public void plan(Instant now) {
        settings.steps().spans(now).forEach(span -> note(span, now));
        // Only now: what one recipient is told in one round may come from all of the spans.
        reminders.recipients().forEach(person -> mails.gather(person, now));
    }

    private void note(Span span, Instant now) {
        List<Long> page = due.page(span, 0, PAGE, now);
        while (!page.isEmpty()) {
            desk.note(new HashSet<>(page), now);
            page = due.page(span, page.get(page.size() - 1), PAGE, now);
        }
    }
}
