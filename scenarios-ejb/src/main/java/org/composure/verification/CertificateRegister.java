package org.composure.verification;

import java.time.Instant;
import java.util.Optional;

/** The certificates of the house. Certification, above, keeps them. */
public interface CertificateRegister {

    /**
     * What is told of the certificate with that serial number; empty if there is none.
     *
     * @param serial as it is printed, in capitals
     * @param at the moment at which it stands so
     */
    Optional<Certified> certified(String serial, Instant at);
}
