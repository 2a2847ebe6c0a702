package org.composure.volume;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.composure.calibration.Rating;
import org.composure.judge.Finding;
import org.composure.judge.Scorecard;
import org.composure.scenario.Competency;

/** Rounds of calibration over the last contacts, rated by a few dozen supervisors. */
final class Calibrated {

    private static final int ROUNDS = 3;
    private static final int TRANSCRIPTS = 10;
    private static final int RATERS = 40;
    private static final int HIGHEST_RATING = 4;

    private final Rows rounds = new Rows("calibration_round (id, number, seed, opener_id, opened_at)");
    private final Rows transcripts =
            new Rows("calibration_transcript (id, round, place, attempt_id, title, empathy, flexibility, escalation)");
    private final Rows findings = new Rows(
            "calibration_finding (transcript_id, place, rule, competency, points," + " critical, turn, sentence)");
    private final Rows ratings =
            new Rows("calibration_rating (transcript_id, rater_id, empathy, flexibility, escalation, rated_at)");
    private final Rows recalls = new Rows("calibration_recall (transcript_id, rater_id, place, found)");

    private final Size size;
    private final Random chance;
    private final Deque<Played> latest = new ArrayDeque<>();

    Calibrated(Size size, Random chance) {
        this.size = size;
        this.chance = chance;
    }

    /** Remembers the contact as long as there are not enough later ones. */
    void remember(Played attempt) {
        latest.add(attempt);
        if (latest.size() > ROUNDS * TRANSCRIPTS) {
            latest.remove();
        }
    }

    void makeRounds() {
        int raters = Math.min(RATERS, size.teams());
        for (int round = 1; round <= ROUNDS; round++) {
            rounds.add(round, round, round, Crowd.FIRST_ID, size.until());
            for (int place = 1; place <= TRANSCRIPTS && !latest.isEmpty(); place++) {
                transcribe(latest.remove(), round, place, raters);
            }
        }
    }

    private void transcribe(Played attempt, int round, int place, int raters) {
        Scorecard made = attempt.contact().scorecard();
        String title = attempt.contact().situation().scenario().title();
        transcripts.add(
                attempt.id(),
                round,
                place,
                attempt.id(),
                title,
                percent(made, Competency.EMPATHY),
                percent(made, Competency.FLEXIBILITY),
                percent(made, Competency.ESCALATION));
        int at = 0;
        for (Finding finding : made.findings()) {
            findings.add(
                    attempt.id(),
                    at++,
                    finding.rule(),
                    finding.competency(),
                    finding.points(),
                    finding.critical(),
                    finding.turn(),
                    finding.sentence());
        }
        // The last rater of the last round has not begun it.
        for (int rater = 0; rater < (round == ROUNDS ? raters - 1 : raters); rater++) {
            rate(attempt, Crowd.FIRST_ID + rater, made);
        }
    }

    private void rate(Played attempt, long rater, Scorecard made) {
        Instant rated = size.until();
        ratings.add(
                attempt.id(),
                rater,
                rating(made, Competency.EMPATHY),
                rating(made, Competency.FLEXIBILITY),
                rating(made, Competency.ESCALATION),
                rated);
        for (int at = 0; at < made.findings().size(); at++) {
            recalls.add(attempt.id(), rater, at, chance.nextInt(4) != 0);
        }
    }

    /** What the rules say, or one beside it. */
    private int rating(Scorecard made, Competency competency) {
        int near = Rating.band(percent(made, competency)) + chance.nextInt(3) - 1;
        return Math.max(0, Math.min(HIGHEST_RATING, near));
    }

    private static int percent(Scorecard made, Competency competency) {
        return made.scores().get(competency).percent();
    }

    List<Rows> rows() {
        return List.of(rounds, transcripts, findings, ratings, recalls);
    }
}
