package org.composure.certification.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.composure.certification.EvidenceContact;

/** A contact that a certificate rests on, for queries: which version of what it was played and scored by. */
@Embeddable
@SuppressWarnings("UnusedVariable") // Queries read the fields.
public class Basis {

    @Column(name = "attempt_id")
    private long attempt;

    @Column(name = "scenario_id")
    private String scenarioId;

    @Column(name = "scenario_hash")
    private String scenarioHash;

    @Column(name = "rulebook_version")
    private String rulebookVersion;

    protected Basis() {}

    Basis(EvidenceContact evidence) {
        attempt = evidence.attempt();
        scenarioId = evidence.contact().scenarioId();
        scenarioHash = evidence.scenarioHash();
        rulebookVersion = evidence.rulebook();
    }
}
