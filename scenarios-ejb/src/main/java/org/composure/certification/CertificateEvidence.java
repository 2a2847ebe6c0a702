package org.composure.certification;

import java.util.List;
import java.util.Optional;

/**
 * What a certificate rests on.
 *
 * @param verdicts of all requirements
 * @param contacts by which they are met, the latest first
 * @param signOff the supervisor's; empty if none was asked for
 */
public record CertificateEvidence(List<Verdict> verdicts, List<EvidenceContact> contacts, Optional<SignOff> signOff) {

    public CertificateEvidence {
        verdicts = List.copyOf(verdicts);
        contacts = List.copyOf(contacts);
    }
}
