package org.composure.certification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is found of one requirement.
 *
 * @param subject id of the scenario or failure mode; empty where it is about none
 * @param figures what was found and what is asked for, in the order that the requirement tells
 * @param attempts numbers of the contacts by which it is met
 * @param since when it was met; empty where that has no day
 */
public record Verdict(
        Requirement requirement,
        String subject,
        boolean met,
        List<Integer> figures,
        List<Long> attempts,
        Optional<Instant> since) {

    public Verdict {
        figures = List.copyOf(figures);
        attempts = List.copyOf(attempts);
    }
}
