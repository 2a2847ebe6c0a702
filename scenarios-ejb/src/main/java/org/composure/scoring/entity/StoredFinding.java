package org.composure.scoring.entity;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.composure.judge.Finding;
import org.composure.scenario.Competency;
import org.composure.scoring.Ruling;
import org.composure.scoring.Rulings;

/** A finding as stored. */
@Embeddable
@SuppressWarnings("UnusedVariable") // Queries read what changed a finding.
public class StoredFinding {

    private String rule;

    @Enumerated(EnumType.STRING)
    private Competency competency;

    private int points;

    private boolean critical;

    private int turn;

    @Convert(converter = WordsConverter.class)
    private List<String> words;

    private String sentence;

    /** What changed the finding; null if it stands as it was made. */
    @Enumerated(EnumType.STRING)
    private Ruling ruling;

    protected StoredFinding() {}

    StoredFinding(Finding finding) {
        rule = finding.rule();
        competency = finding.competency();
        points = finding.points();
        critical = finding.critical();
        turn = finding.turn();
        words = finding.words();
        sentence = finding.sentence();
    }

    void rule(Rulings rulings) {
        ruling = rulings.of(finding()).filter(Ruling::upholds).orElse(null);
    }

    /** As it was made. */
    Finding finding() {
        return new Finding(rule, competency, points, critical, turn, words, sentence);
    }
}
