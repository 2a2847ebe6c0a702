package org.composure.reminders.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Session;
import java.time.Instant;
import org.composure.people.PersonView;

/** Goes to the SMTP server that the application server's mail session knows. */
@ApplicationScoped
public class Postman {

    @Resource(lookup = "java:jboss/mail/Composure")
    private Session session;

    @Inject
    private Settings settings;

    Answer take(Letter letter, PersonView recipient, String id, Instant now) {
        return new Smtp(session, settings).take(letter, recipient, id, now);
    }
}
