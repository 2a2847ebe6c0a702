package org.composure.reminders.control;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.composure.certification.Renewal;
import org.composure.certification.boundary.Renewals;
import org.composure.people.PersonView;
import org.composure.people.boundary.Register;
import org.composure.reminders.control.Digest.Held;
import org.composure.reminders.entity.ReminderMail;

/** Writes a mail as things stand when it is sent (R6). */
@ApplicationScoped
public class Letters {

    @Inject
    private ReminderStore reminders;

    @Inject
    private Renewals renewals;

    @Inject
    private Register people;

    @Inject
    private Settings settings;

    /** The letter in the mail; empty if there is nothing left to remind the recipient of. */
    Optional<Letter> letter(ReminderMail mail, PersonView recipient, Instant now) {
        Set<Long> due = new HashSet<>(reminders.due(mail.id()));
        List<Renewal> left = recipient.active() ? renewals.among(due, now) : List.of();
        Set<Long> gone = new HashSet<>(due);
        gone.removeAll(left.stream().map(Renewal::certificate).collect(toSet()));
        reminders.drop(mail.id(), gone);
        return left.isEmpty() ? Optional.empty() : Optional.of(letter(recipient, left, now));
    }

    private Letter letter(PersonView recipient, List<Renewal> left, Instant now) {
        Map<Long, PersonView> holders =
                people.people(left.stream().map(Renewal::person).collect(toSet()));
        List<Renewal> own = left.stream()
                .filter(renewal -> renewal.person() == recipient.id())
                .sorted(Comparator.comparing(renewal -> renewal.term().expires()))
                .toList();
        List<Held> team = left.stream()
                .filter(renewal -> renewal.person() != recipient.id())
                .map(renewal -> new Held(holders.get(renewal.person()).name(), renewal))
                .sorted(Comparator.comparing(
                                (Held held) -> held.renewal().term().expires())
                        .thenComparing(Held::holder))
                .toList();
        Wording wording = new Wording(recipient.locale());
        return new Digest(recipient.name(), own, team, settings.house(), wording, now).letter();
    }
}
