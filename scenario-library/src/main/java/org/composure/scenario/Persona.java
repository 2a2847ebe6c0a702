package org.composure.scenario;

import java.util.Map;

/**
 * A kind of customer: scales how the customer reacts. All factors are per cent; 100 leaves the table as it is.
 *
 * @param angerGain scales every rise of anger
 * @param angerRelief scales every fall of anger
 * @param trustGain scales every rise of trust
 * @param trustLoss scales every fall of trust
 * @param patience scales how long the customer waits for an answer
 * @param readingGrade the hardest language that they speak, as a school grade
 * @param sensitivities acts to which this persona reacts more or less than others, per cent
 */
public record Persona(
        String id,
        String title,
        String description,
        int angerGain,
        int angerRelief,
        int trustGain,
        int trustLoss,
        int patience,
        int readingGrade,
        Map<Act, Integer> sensitivities) {

    public Persona {
        sensitivities = Map.copyOf(sensitivities);
    }
}
