package org.composure.certification;

import java.util.List;
import java.util.Optional;
import org.composure.people.PersonView;

/**
 * What somebody who issues a certificate looks at.
 *
 * @param mark of the evidence: whoever issues says by it what they have seen
 * @param term the dates that the certificate would have; empty while there is nothing to issue
 * @param objections what speaks against issuing it
 */
public record CertificateDossier(
        PersonView person,
        Progress progress,
        CertificateEvidence evidence,
        String mark,
        Optional<Term> term,
        List<CertificateOutcome.Reason> objections) {

    public CertificateDossier {
        objections = List.copyOf(objections);
    }
}
