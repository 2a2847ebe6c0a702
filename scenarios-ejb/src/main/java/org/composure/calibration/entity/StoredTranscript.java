package org.composure.calibration.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.composure.calibration.Rating;
import org.composure.calibration.RoundView;
import org.composure.calibration.TranscriptView.Found;
import org.composure.judge.Scorecard;
import org.composure.scenario.Competency;

/** A contact in a round, with what the rules made of it when the round was opened. */
@Entity
@Table(name = "calibration_transcript")
@SequenceGenerator(
        name = "calibration_transcript_seq",
        sequenceName = "calibration_transcript_seq",
        allocationSize = 50)
public class StoredTranscript {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "calibration_transcript_seq")
    private Long id;

    private int round;

    private int place;

    @Column(name = "attempt_id")
    private long attempt;

    private String title;

    private int empathy;

    private int flexibility;

    private int escalation;

    @ElementCollection
    @CollectionTable(name = "calibration_finding", joinColumns = @JoinColumn(name = "transcript_id"))
    @OrderColumn(name = "place")
    private List<JudgedFinding> findings = new ArrayList<>();

    protected StoredTranscript() {}

    /** A contact of that round, at that place from 1. */
    public StoredTranscript(int round, int place, long attempt, String title, Scorecard scorecard) {
        this.round = round;
        this.place = place;
        this.attempt = attempt;
        this.title = title;
        empathy = percent(scorecard, Competency.EMPATHY);
        flexibility = percent(scorecard, Competency.FLEXIBILITY);
        escalation = percent(scorecard, Competency.ESCALATION);
        scorecard.findings().forEach(finding -> findings.add(new JudgedFinding(finding)));
    }

    private static int percent(Scorecard scorecard, Competency competency) {
        return scorecard.scores().get(competency).percent();
    }

    public long id() {
        return id;
    }

    public int round() {
        return round;
    }

    public int place() {
        return place;
    }

    public long attempt() {
        return attempt;
    }

    /** The rules' scores in bands. */
    public Rating rules() {
        return new Rating(Rating.band(empathy), Rating.band(flexibility), Rating.band(escalation));
    }

    public List<JudgedFinding> findings() {
        return List.copyOf(findings);
    }

    public RoundView.Card card(boolean rated) {
        return new RoundView.Card(place, title, rated);
    }

    /**
     * What the rules found.
     *
     * @param recalled whether somebody would have found it, by its place
     */
    public List<Found> found(Map<Integer, Boolean> recalled) {
        return IntStream.range(0, findings.size())
                .mapToObj(at -> findings.get(at).view(at, Optional.ofNullable(recalled.get(at))))
                .toList();
    }
}
