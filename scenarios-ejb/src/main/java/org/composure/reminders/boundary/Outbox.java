package org.composure.reminders.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.composure.people.Role;
import org.composure.reminders.MailPage;
import org.composure.reminders.MailState;
import org.composure.reminders.Schedule;
import org.composure.reminders.control.OutboxDesk;

/** What was sent and what was not, and why. */
@Stateless
@RolesAllowed({Role.HR_NAME, Role.ADMIN_NAME})
public class Outbox {

    /** The most mails that one page shows. */
    public static final int PAGE = 50;

    @Inject
    private OutboxDesk desk;

    /** When reminders go out, if they do. */
    public Schedule schedule() {
        return desk.schedule();
    }

    /**
     * Mails, the newest first.
     *
     * @param state only those that stand so
     * @param first how many to pass over
     * @param size at most {@value #PAGE}
     */
    public MailPage mails(Optional<MailState> state, int first, int size) {
        return desk.page(state, Math.max(0, first), Math.min(PAGE, Math.max(1, size)));
    }
}
