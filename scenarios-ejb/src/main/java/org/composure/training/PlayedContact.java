package org.composure.training;

import java.time.Instant;

/**
 * A contact that was played to its end, in practice or in an assessment.
 *
 * @param formMet whether the person had been given this form of the scenario before
 */
public record PlayedContact(
        long attempt, String scenarioId, String scenarioHash, Mode mode, boolean formMet, Instant endedAt) {}
