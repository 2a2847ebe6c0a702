package org.composure.judge;

import org.composure.scenario.Competency;

/**
 * What complete contacts answered in time can come to: the same for everyone who plays a scenario with the same persona
 * and authority, whatever path they take.
 *
 * @param least that any contact comes to, each competency by itself
 * @param most that any contact comes to, each competency by itself
 * @param best that any contact comes to in all
 */
public record Scale(Points least, Points most, int best) {

    public Score score(Competency competency, Points earned) {
        return new Score(earned.of(competency), least.of(competency), most.of(competency));
    }

    /** Whether these points reach the pass mark in every competency. */
    public boolean reached(Points earned) {
        for (Competency competency : Competency.values()) {
            if (score(competency, earned).percent() < Scoring.PASS_MARK) {
                return false;
            }
        }
        return true;
    }
}
