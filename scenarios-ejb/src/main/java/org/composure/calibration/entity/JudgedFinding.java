package org.composure.calibration.entity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.composure.calibration.TranscriptView.Found;
import org.composure.judge.Finding;
import org.composure.scenario.Competency;

/** What a rule found in a transcript, as it counted when the round was opened. */
@Embeddable
public class JudgedFinding {

    private String rule;

    @Enumerated(EnumType.STRING)
    private Competency competency;

    private int points;

    private boolean critical;

    private int turn;

    private String sentence;

    protected JudgedFinding() {}

    JudgedFinding(Finding finding) {
        rule = finding.rule();
        competency = finding.competency();
        points = finding.points();
        critical = finding.critical();
        turn = finding.turn();
        sentence = finding.sentence();
    }

    public String rule() {
        return rule;
    }

    public Competency competency() {
        return competency;
    }

    Found view(int place, Optional<Boolean> recalled) {
        return new Found(place, rule, competency, points, critical, turn, sentence, recalled);
    }
}
