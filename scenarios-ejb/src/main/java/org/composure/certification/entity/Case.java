package org.composure.certification.entity;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.composure.certification.CertificateState;
import org.composure.certification.CertificateView;
import org.composure.certification.ProgramTerms;
import org.composure.certification.Progress.Kind;
import org.composure.certification.Requirements;

/**
 * What somebody could be certified as at a moment, and what is asked for it (R9).
 *
 * @param asked by the present version of the program
 * @param since from when on contacts and sign-offs count
 */
public record Case(Kind kind, Requirements asked, Instant since) {

    /**
     * What the case is.
     *
     * @param last the certificate of the program that was issued to them last, as it stands at the moment
     */
    public static Case of(ProgramTerms terms, Optional<CertificateView> last, Instant at) {
        if (last.isEmpty()) {
            return first(terms, Instant.MIN, at);
        }
        CertificateView certificate = last.get();
        if (certificate.state() == CertificateState.REVOKED) {
            // What was seen before was no ground to leave it.
            return first(terms, certificate.end().orElseThrow().at(), at);
        }
        Instant opened = certificate.term().opens();
        if (certificate.term().isOpen(at)) {
            Requirements asked = terms.atRenewal();
            return new Case(Kind.RENEWAL, asked, since(asked, opened, at));
        }
        return at.isBefore(opened) ? new Case(Kind.HELD, terms.atRenewal(), opened) : first(terms, opened, at);
    }

    private static Case first(ProgramTerms terms, Instant notBefore, Instant at) {
        return new Case(Kind.FIRST, terms.requirements(), since(terms.requirements(), notBefore, at));
    }

    private static Instant since(Requirements asked, Instant notBefore, Instant at) {
        Instant lookback = at.minus(Duration.ofDays(asked.lookback()));
        return lookback.isBefore(notBefore) ? notBefore : lookback;
    }
}
