package org.composure.reminders.control;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import org.composure.people.PersonView;

/** A letter as it goes over the wire: a text and the same as HTML, RFC 2046, and a Message-ID that stays. */
final class Envelope extends MimeMessage {

    private final String id;

    private Envelope(Session session, String id) {
        super(session);
        this.id = id;
    }

    static MimeMessage of(Letter letter, PersonView recipient, String sender, String id, Instant now, Session session)
            throws MessagingException, UnsupportedEncodingException {
        String utf8 = StandardCharsets.UTF_8.name();
        var message = new Envelope(session, id + sender.substring(sender.indexOf('@')));
        message.setFrom(new InternetAddress(sender));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(recipient.email(), recipient.name(), utf8));
        message.setSubject(letter.subject(), utf8);
        message.setSentDate(Date.from(now));
        // RFC 3834: nobody's absence is answered with.
        message.setHeader("Auto-Submitted", "auto-generated");
        // The dearest last.
        message.setContent(new MimeMultipart("alternative", part(letter.text(), "plain"), part(letter.html(), "html")));
        message.saveChanges();
        return message;
    }

    private static MimeBodyPart part(String words, String kind) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(words, StandardCharsets.UTF_8.name(), kind);
        return part;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", "<" + id + ">");
    }
}
