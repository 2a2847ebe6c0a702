package org.composure.reminders.control;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import org.composure.people.PersonView;
import org.composure.reminders.Trouble;

/** Takes one mail to the SMTP server, once (R5, R7). */
record Smtp(Session session, Settings settings) {

    private static final Logger LOG = System.getLogger(Smtp.class.getName());

    /**
     * Sends a letter.
     *
     * @param id under which the mail is known everywhere, without a domain
     */
    Answer take(Letter letter, PersonView recipient, String id, Instant now) {
        if (recipient.email().isEmpty()) {
            return Answer.not(Trouble.NO_ADDRESS, "");
        }
        try {
            send(Envelope.of(letter, recipient, settings.sender(), id, now, session));
            return Answer.SENT;
        } catch (SendFailedException e) {
            return Answer.not(Trouble.REFUSED, Said.in(e));
        } catch (MessagingException e) {
            LOG.log(Level.DEBUG, "A mail did not reach the SMTP server", e);
            return Answer.not(Trouble.UNREACHABLE, Said.in(e));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("Every Java has UTF-8", e);
        }
    }

    private void send(MimeMessage message) throws MessagingException {
        Transport transport = session.getTransport("smtp");
        try {
            transport.connect(settings.user().orElse(null), settings.user().isPresent() ? settings.password() : null);
            transport.sendMessage(message, message.getAllRecipients());
        } finally {
            hangUp(transport);
        }
    }

    /** What happens after the server has taken the mail, or has not, changes neither. */
    private static void hangUp(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.log(Level.DEBUG, "The SMTP server had gone", e);
        }
    }
}
