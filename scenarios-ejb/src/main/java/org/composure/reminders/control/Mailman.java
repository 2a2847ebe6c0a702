package org.composure.reminders.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.composure.people.PersonView;
import org.composure.people.boundary.Register;
import org.composure.reminders.entity.ReminderMail;

/** Sends what waits in the outbox, the longest due first (R5). */
@ApplicationScoped
public class Mailman {

    /** Longer than a conversation with an SMTP server can take. */
    static final Duration LEASE = Duration.ofMinutes(10);

    private static final int AT_ONCE = 1_000;

    @Inject
    private MailStore mails;

    @Inject
    private Register people;

    @Inject
    private Letters letters;

    @Inject
    private Postman postman;

    /** Sends what is due, until nothing is or the SMTP server is away: the rest waits for the next round. */
    public void deliver(InstantSource time) {
        boolean more = true;
        for (int sent = 0; more && sent < AT_ONCE; sent++) {
            more = deliverNext(time);
        }
    }

    private boolean deliverNext(InstantSource time) {
        Instant now = time.instant();
        Optional<ReminderMail> claimed = mails.due(now).flatMap(id -> mails.claim(id, now, LEASE));
        if (claimed.isEmpty()) {
            return false;
        }
        Answer answer = take(claimed.get(), now);
        mails.settle(claimed.get(), answer, time.instant());
        return answer.goesOn();
    }

    private Answer take(ReminderMail mail, Instant now) {
        PersonView recipient = people.person(mail.person()).orElseThrow();
        return letters.letter(mail, recipient, now)
                .map(letter -> postman.take(letter, recipient, mail.messageId(), now))
                .orElse(Answer.NEEDLESS);
    }
}
