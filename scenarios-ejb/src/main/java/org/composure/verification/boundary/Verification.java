package org.composure.verification.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.composure.verification.VerificationAnswer;
import org.composure.verification.control.InformationDesk;

/** Where strangers ask whether a certificate is genuine (R6, R7). */
@Stateless
public class Verification {

    @Inject
    private InformationDesk desk;

    @Inject
    private Clock clock;

    /**
     * What there is to know of a certificate.
     *
     * @param serial as somebody typed it
     * @param address from which they ask
     */
    @PermitAll
    public VerificationAnswer verify(String serial, String address) {
        return desk.answer(serial, address, clock.instant());
    }
}
