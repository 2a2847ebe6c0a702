package org.composure.it.inside;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** The SMTP server that the product was told of, on loopback; it takes what comes until it is told otherwise. */
public final class Mailboxes implements AutoCloseable {

    private GreenMail server = opened();

    private static GreenMail opened() {
        var setup =
                new ServerSetup(Integer.parseInt(System.getenv("SMTP_PORT")), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(20_000);
        var server = new GreenMail(setup);
        server.start();
        return server;
    }

    /** Nobody answers any more. */
    public void leave() {
        server.stop();
    }

    /** Somebody answers again. */
    public void comeBack() {
        server = opened();
    }

    /** Says 451 to every mail. */
    public void takeNothing() {
        server.getUserManager().setMessageDeliveryHandler((mail, address) -> {
            throw new IllegalStateException("The disk is full");
        });
    }

    /** What came for the address, the oldest first. */
    public List<MimeMessage> of(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> isTo(address, mail))
                .toList();
    }

    private static boolean isTo(String address, MimeMessage mail) {
        try {
            return ((InternetAddress) mail.getAllRecipients()[0]).getAddress().equals(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The plain text of the only mail that came for the address. */
    public String text(String address) {
        try {
            MimeMessage only = of(address).get(0);
            return ((MimeMultipart) only.getContent())
                    .getBodyPart(0)
                    .getContent()
                    .toString();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
