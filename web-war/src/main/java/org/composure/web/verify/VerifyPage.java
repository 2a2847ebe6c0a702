package org.composure.web.verify;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.composure.verification.Certified;
import org.composure.verification.VerificationAnswer;
import org.composure.verification.VerificationAnswer.Found;
import org.composure.verification.VerificationAnswer.NotFound;
import org.composure.verification.VerificationAnswer.TooMany;
import org.composure.verification.boundary.Verification;
import org.composure.web.shell.Visitor;

/** Tells whoever has a serial number whom it certifies. Opening the page with a number asks; nothing is sent. */
@Named("verify")
@RequestScoped
public class VerifyPage {

    private static final int TOO_MANY_REQUESTS = 429;
    private static final long SECONDS = 60;

    @Inject
    private Verification verification;

    @Inject
    private Visitor visitor;

    @Inject
    private HttpServletRequest request;

    @Inject
    private FacesContext faces;

    private String serial = "";
    private VerificationAnswer answer;

    @PostConstruct
    void ask() {
        String given = request.getParameter("serial");
        if (given == null || given.isBlank()) {
            return;
        }
        serial = given.strip();
        answer = verification.verify(serial, request.getRemoteAddr());
        if (answer instanceof TooMany) {
            faces.getExternalContext().setResponseStatus(TOO_MANY_REQUESTS);
        }
    }

    /** As it was typed. */
    public String getSerial() {
        return serial;
    }

    /** What was found; null if nothing was. */
    public Certified getFound() {
        return answer instanceof Found found ? found.certificate() : null;
    }

    public boolean isUnknown() {
        return answer instanceof NotFound;
    }

    /** Minutes to wait, rounded up; 0 if there is nothing to wait for. */
    public long getWait() {
        return answer instanceof TooMany many ? (many.again().toSeconds() + SECONDS) / SECONDS : 0;
    }

    /** The day as certificates reckon it, and as the page on paper has it: in UTC. */
    public String day(Instant at) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(visitor.getLocale())
                .withZone(ZoneOffset.UTC)
                .format(at);
    }

    /** The last day before that moment. */
    public String lastDay(Instant end) {
        return day(end.minusNanos(1));
    }
}
