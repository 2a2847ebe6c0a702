package org.composure.calibration;

import java.util.List;
import java.util.Optional;
import org.composure.play.Turn;
import org.composure.scenario.Competency;
import org.composure.scenario.Scenario;

/**
 * A contact to be rated, and nothing about who played it.
 *
 * @param round from 1
 * @param place in the round, from 1
 * @param closing the customer's last word
 * @param verdict what the rules and others made of it; empty until the reader has rated it
 */
public record TranscriptView(
        int round, int place, Scenario scenario, List<Turn> turns, String closing, Optional<Verdict> verdict) {

    public TranscriptView {
        turns = List.copyOf(turns);
    }

    /**
     * What is told after the rating.
     *
     * @param own the reader's rating
     * @param rules their scores in bands
     * @param others ratings of everybody else so far, in no order that tells whose
     * @param findings what the rules found
     */
    public record Verdict(Rating own, Rating rules, List<Rating> others, List<Found> findings) {
        public Verdict {
            others = List.copyOf(others);
            findings = List.copyOf(findings);
        }
    }

    /**
     * What one rule found.
     *
     * @param place by which an answer names it, from 0
     * @param turn from 1; 0 for the whole contact
     * @param recalled whether the reader would have found it; empty until they have said
     */
    public record Found(
            int place,
            String rule,
            Competency competency,
            int points,
            boolean critical,
            int turn,
            String sentence,
            Optional<Boolean> recalled) {}
}
