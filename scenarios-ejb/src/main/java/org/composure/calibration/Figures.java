package org.composure.calibration;

import java.util.List;

/**
 * What ratings show, as far as the reader may see it.
 *
 * @param raters how many people's ratings these are
 * @param transcripts of how many contacts
 * @param unseen how many contacts are left out because the reader has yet to rate them
 * @param gaps rules where raters and rules part, the largest mean gap first: at most ten
 */
public record Figures(List<CompetencyStanding> standings, int raters, int transcripts, int unseen, List<RuleGap> gaps) {
    public Figures {
        standings = List.copyOf(standings);
        gaps = List.copyOf(gaps);
    }
}
