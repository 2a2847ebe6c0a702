package org.composure.assignment;

import java.util.Optional;

/**
 * An assignment as it stands.
 *
 * @param person to whom it was given
 * @param by name of whoever gave it
 * @param withdrawal why it was withdrawn; empty if it holds
 */
public record AssignmentView(
        long id,
        long person,
        String personName,
        String scenarioId,
        String title,
        Conditions conditions,
        String by,
        Progress progress,
        Optional<String> withdrawal) {}
