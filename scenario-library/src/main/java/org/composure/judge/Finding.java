package org.composure.judge;

import java.util.List;
import org.composure.scenario.Competency;

/**
 * What one rule found. Stored with the score; trainee, supervisor and HR are shown the same one.
 *
 * @param rule id of the rule
 * @param points earned (positive) or lost (negative)
 * @param critical whether no average can heal it: the attempt fails whatever the points
 * @param turn number of the turn, from 1; 0 where it speaks of the whole contact
 * @param words the words of the reply that it points at; empty where it points at what is missing
 * @param sentence what the trainee reads
 */
public record Finding(
        String rule,
        Competency competency,
        int points,
        boolean critical,
        int turn,
        List<String> words,
        String sentence) {

    public Finding {
        words = List.copyOf(words);
    }
}
