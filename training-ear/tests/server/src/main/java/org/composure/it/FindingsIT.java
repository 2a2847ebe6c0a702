package org.composure.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.composure.it.inside.Staff;
import org.composure.judge.Finding;
import org.composure.judge.Score;
import org.composure.judge.Scorecard;
import org.composure.scenario.Competency;
import org.composure.scoring.AnnotatedScorecard;
import org.composure.scoring.control.ScorecardStore;
import org.composure.scoring.entity.StoredScorecard;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Scoring, R3: what is stored is what comes back, to the character. */
@ExtendWith(ArquillianExtension.class)
class FindingsIT {

    @Inject
    Staff staff;

    @Inject
    ScorecardStore scorecards;

    @Resource(lookup = "java:jboss/UserTransaction")
    UserTransaction transaction;

    @Test
    void words_come_back_with_their_quotes_line_ends_and_emoji() throws Exception {
        assertThat(storedAndRead(
                        pointingAt(
                                "\"so\"",
                                "it's",
                                "a\\b",
                                "one\ntwo",
                                "\uD83D\uDE42 \u05E9\u05DC\u05D5\u05DD",
                                "<b>&amp;",
                                ""),
                        "words"))
                .isEqualTo(pointingAt(
                        "\"so\"", "it's", "a\\b", "one\ntwo", "\uD83D\uDE42 \u05E9\u05DC\u05D5\u05DD", "<b>&amp;", ""));
    }

    @Test
    void a_finding_that_points_at_nothing_comes_back_pointing_at_nothing() throws Exception {
        assertThat(storedAndRead(pointingAt(), "none")).isEqualTo(pointingAt());
    }

    @Test
    void findings_come_back_in_their_order() throws Exception {
        var many = card(List.of(finding(2, "second"), finding(1, "first"), finding(2, "second"), finding(0, "whole")));

        assertThat(storedAndRead(many, "order")).isEqualTo(many);
    }

    private Scorecard storedAndRead(Scorecard scorecard, String version) throws Exception {
        var trainee = staff.hire();
        // To its end: a contact that goes on has no scorecard, and none could be adopted for it.
        var attempt = trainee.playsToTheEnd(trainee.begins("rude-staff"));
        var made = new Scorecard(
                scorecard.scores(),
                scorecard.findings(),
                false,
                version,
                attempt.scenario().hash());
        scorecards.add(new StoredScorecard(
                attempt, new AnnotatedScorecard(made, List.of()), Instant.parse("2026-03-02T12:00:00Z")));
        transaction.begin();
        try {
            Scorecard read =
                    scorecards.find(attempt.id(), version).orElseThrow().scorecard();
            return new Scorecard(read.scores(), read.findings(), read.passed(), "", "");
        } finally {
            transaction.rollback();
        }
    }

    private static Scorecard pointingAt(String... words) {
        return card(List.of(finding(1, words)));
    }

    private static Finding finding(int turn, String... words) {
        return new Finding(
                "some-rule", Competency.EMPATHY, -2, true, turn, List.of(words), "A sentence \u2013 with \"all\".");
    }

    private static Scorecard card(List<Finding> findings) {
        return new Scorecard(Map.of(Competency.EMPATHY, new Score(3, -4, 9)), findings, false, "", "");
    }
}
