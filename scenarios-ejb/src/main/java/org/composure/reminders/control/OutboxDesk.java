package org.composure.reminders.control;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.composure.people.PersonView;
import org.composure.people.boundary.Register;
import org.composure.reminders.MailPage;
import org.composure.reminders.MailState;
import org.composure.reminders.MailView;
import org.composure.reminders.Schedule;
import org.composure.reminders.entity.ReminderMail;

/** Shows what was sent and what was not, and why (R5, R8). */
@ApplicationScoped
@Transactional
public class OutboxDesk {

    @Inject
    private OutboxStore mails;

    @Inject
    private RoundStore rounds;

    @Inject
    private Settings settings;

    @Inject
    private Register people;

    public Schedule schedule() {
        Steps steps = settings.steps();
        return new Schedule(settings.sending(), steps.before(), steps.after(), rounds.lookedAt());
    }

    public MailPage page(Optional<MailState> state, int first, int size) {
        List<ReminderMail> found = mails.page(state, first, size);
        Map<Long, Long> certificates =
                mails.certificates(found.stream().map(ReminderMail::id).toList());
        Map<Long, PersonView> recipients =
                people.people(found.stream().map(ReminderMail::person).collect(toSet()));
        List<MailView> views = found.stream()
                .map(mail -> mail.view(recipients.get(mail.person()).name(), certificates.getOrDefault(mail.id(), 0L)))
                .toList();
        return new MailPage(views, mails.count(state));
    }
}
