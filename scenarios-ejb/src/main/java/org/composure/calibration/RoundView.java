package org.composure.calibration;

import java.time.Instant;
import java.util.List;

/**
 * A round that is being rated.
 *
 * @param number from 1
 * @param transcripts in their order
 * @param done how many raters have rated all of it
 * @param begun how many have rated part of it
 */
public record RoundView(int number, Instant openedAt, List<Card> transcripts, int done, int begun) {

    public RoundView {
        transcripts = List.copyOf(transcripts);
    }

    /**
     * What a list shows of a transcript.
     *
     * @param place in the round, from 1
     * @param title of the scenario
     * @param rated whether the reader has rated it
     */
    public record Card(int place, String title, boolean rated) {}
}
