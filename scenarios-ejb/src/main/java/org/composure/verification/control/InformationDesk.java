package org.composure.verification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.composure.limits.Door;
import org.composure.limits.boundary.Limits;
import org.composure.verification.CertificateRegister;
import org.composure.verification.Certified;
import org.composure.verification.VerificationAnswer;
import org.composure.verification.VerificationAnswer.Found;
import org.composure.verification.VerificationAnswer.NotFound;
import org.composure.verification.VerificationAnswer.TooMany;
import org.composure.verification.Withheld;

/** Answers strangers, within limits (R6, R7). */
@ApplicationScoped
@Transactional
public class InformationDesk {

    private static final int LONGEST_SERIAL = 64;

    private static final Door QUESTIONS = new Door("verification", 30, Duration.ofMinutes(15));

    @Inject
    private Limits limits;

    @Inject
    private Instance<CertificateRegister> certificates;

    @Inject
    private Instance<Withheld> withheld;

    public VerificationAnswer answer(String serial, String address, Instant now) {
        Optional<Duration> wait = limits.knock(QUESTIONS, address, now);
        if (wait.isPresent()) {
            return new TooMany(wait.get());
        }
        // Whatever was typed is looked up: what is no number takes as long as one that nobody has.
        return find(normal(serial), now).<VerificationAnswer>map(Found::new).orElseGet(NotFound::new);
    }

    private Optional<Certified> find(String serial, Instant now) {
        // Both are asked, whatever the first says, so that what is withheld takes as long as what there is not.
        Optional<Certified> found =
                certificates.isResolvable() ? certificates.get().certified(serial, now) : Optional.empty();
        boolean told = withheld.stream().noneMatch(reserve -> reserve.withholds(serial));
        return found.filter(certified -> told);
    }

    /** In capitals, and with nothing in it that no serial number has. */
    private static String normal(String serial) {
        String plain = serial.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z-]", "");
        return plain.length() > LONGEST_SERIAL ? plain.substring(0, LONGEST_SERIAL) : plain;
    }
}
