package org.composure.certification;

import java.time.Instant;
import java.util.List;
import org.composure.judge.Finding;
import org.composure.scoring.ScoredContact;

/**
 * A contact on which a certificate rests, as it was scored when the certificate was issued.
 *
 * @param scenarioHash of the scenario as it was played
 * @param rulebook version of the rules by which it was scored
 * @param findings as they count
 */
public record EvidenceContact(ScoredContact contact, String scenarioHash, String rulebook, List<Finding> findings) {

    public EvidenceContact {
        findings = List.copyOf(findings);
    }

    public long attempt() {
        return contact.attempt();
    }

    public Instant endedAt() {
        return contact.endedAt();
    }
}
