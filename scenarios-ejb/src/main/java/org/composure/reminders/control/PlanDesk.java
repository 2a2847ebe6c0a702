package org.composure.reminders.control;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.composure.certification.Renewal;
import org.composure.certification.boundary.Renewals;
import org.composure.people.PersonView;
import org.composure.people.boundary.Register;
import org.composure.reminders.ReminderState;
import org.composure.reminders.entity.Reminder;

/** Writes down whom to remind of what, once (R1 to R3). */
@ApplicationScoped
@Transactional
public class PlanDesk {

    @Inject
    private Settings settings;

    @Inject
    private Renewals renewals;

    @Inject
    private Register people;

    @Inject
    private ReminderStore reminders;

    /** Writes down what is due of these certificates at the moment and was not written down before. */
    public void note(Set<Long> certificates, Instant now) {
        List<Renewal> found = renewals.among(certificates, now);
        Map<Long, PersonView> holders =
                people.people(found.stream().map(Renewal::person).collect(toSet()));
        Map<String, List<PersonView>> supervisors = people.supervisors(
                holders.values().stream().map(PersonView::team).collect(toSet()));
        Map<Long, List<Reminder>> known =
                reminders.of(certificates).stream().collect(groupingBy(Reminder::certificate));
        for (Renewal renewal : found) {
            List<Integer> due = settings.steps().due(renewal, now);
            if (!due.isEmpty()) {
                List<Reminder> before = known.getOrDefault(renewal.certificate(), List.of());
                recipients(holders.get(renewal.person()), supervisors)
                        .forEach(recipient -> note(renewal, recipient, due, of(recipient, before), now));
            }
        }
    }

    /** The holder, and everybody else who supervises their team. */
    private static Stream<Long> recipients(PersonView holder, Map<String, List<PersonView>> supervisors) {
        return Stream.concat(Stream.of(holder), supervisors.getOrDefault(holder.team(), List.of()).stream())
                .map(PersonView::id)
                .distinct();
    }

    private void note(Renewal renewal, long recipient, List<Integer> due, List<Reminder> before, Instant now) {
        int latest = due.get(due.size() - 1);
        if (before.stream().anyMatch(reminder -> reminder.days() <= latest)) {
            return;
        }
        before.forEach(Reminder::passOver);
        for (int day : due) {
            Optional<Reminder> noted =
                    before.stream().filter(reminder -> reminder.days() == day).findFirst();
            if (noted.isEmpty()) {
                var state = day == latest ? ReminderState.DUE : ReminderState.PASSED_OVER;
                reminders.add(new Reminder(renewal.certificate(), recipient, day, state, now));
            }
        }
    }

    private static List<Reminder> of(long recipient, List<Reminder> reminders) {
        return reminders.stream()
                .filter(reminder -> reminder.person() == recipient)
                .toList();
    }
}
