package org.composure.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.composure.explore.Annotation;
import org.composure.it.inside.BadContact;
import org.composure.it.inside.BadContacts;
import org.composure.it.inside.Heard;
import org.composure.judge.Rulebook;
import org.composure.judge.Scorecard;
import org.composure.judge.Scoring;
import org.composure.play.Transcript;
import org.composure.scenario.Competency;
import org.composure.scoring.Ruling;
import org.composure.scoring.control.Scales;
import org.composure.scoring.control.ScorecardStore;
import org.composure.scoring.entity.StoredScorecard;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Scoring, R10 and R12: what an attempt comes to once a dispute about it is decided. */
@ExtendWith(ArquillianExtension.class)
class RecountIT {

    @Inject
    BadContacts badContacts;

    @Inject
    Heard heard;

    @Inject
    Scales scales;

    @Inject
    ScorecardStore scorecards;

    private BadContact contact;

    @BeforeEach
    void aContactThatWentBadly() {
        contact = badContacts.play();
    }

    @Test
    void an_accepted_finding_counts_no_more() {
        contact.accept(contact.quoted());

        assertThat(contact.debrief().scorecard().findings())
                .noneMatch(finding -> finding.rule().equals(contact.quoted().rule()));
    }

    @Test
    void an_accepted_dispute_moves_the_score() {
        int before = flexibility(contact.debrief().scorecard());
        contact.accept(contact.quoted());

        assertThat(flexibility(contact.debrief().scorecard())).isGreaterThan(before);
    }

    @Test
    void the_debrief_still_tells_the_scorecard_as_it_was_made() {
        Scorecard before = contact.debrief().scorecard();
        contact.accept(contact.quoted());

        assertThat(contact.debrief().made()).isEqualTo(before);
    }

    @Test
    void the_annotations_stay() {
        List<Integer> before =
                contact.debrief().annotations().stream().map(Annotation::regret).toList();
        contact.accept(contact.quoted());

        assertThat(contact.debrief().annotations())
                .extracting(Annotation::regret)
                .isEqualTo(before);
    }

    @Test
    void scored_anew_the_attempt_still_comes_to_what_was_stored() {
        contact.accept(contact.quoted());
        Transcript transcript =
                contact.trainee().reads(contact.attempt()).playthrough().transcript();

        assertThat(new Scoring(Rulebook.shipped()).score(transcript, scales.of(transcript.situation())))
                .isEqualTo(made());
    }

    @Test
    void a_rejected_dispute_leaves_the_scores() {
        Scorecard before = contact.debrief().scorecard();
        contact.decides(contact.supervisor(), contact.filed(contact.quoted()), Ruling.REJECTED);

        assertThat(contact.debrief().scorecard()).isEqualTo(before);
    }

    @Test
    void whoever_hangs_on_scores_hears_of_a_change() {
        contact.accept(contact.quoted());

        assertThat(heard.of(contact.attempt())).singleElement().satisfies(change -> {
            assertThat(change.before()).isEqualTo(contact.debrief().made());
            assertThat(change.after()).isEqualTo(contact.debrief().scorecard());
        });
    }

    @Test
    void nobody_hears_of_a_rejected_dispute() {
        contact.decides(contact.supervisor(), contact.filed(contact.quoted()), Ruling.REJECTED);

        assertThat(heard.of(contact.attempt())).isEmpty();
    }

    private Scorecard made() {
        return scorecards
                .find(contact.attempt(), Rulebook.shipped().version())
                .map(StoredScorecard::scorecard)
                .orElseThrow();
    }

    private static int flexibility(Scorecard scorecard) {
        return scorecard.scores().get(Competency.FLEXIBILITY).percent();
    }
}
