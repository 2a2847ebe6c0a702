package org.composure.scoring.entity;

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
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.composure.explore.Annotation;
import org.composure.judge.Score;
import org.composure.judge.Scorecard;
import org.composure.play.Playthrough;
import org.composure.scenario.Competency;
import org.composure.scoring.AnnotatedScorecard;
import org.composure.scoring.Rulings;
import org.composure.scoring.ScoreLine;
import org.composure.training.AttemptView;

/** A scorecard as stored: one for each rulebook under which an attempt was scored. */
@Entity
@Table(name = "scorecard")
@SequenceGenerator(name = "scorecard_seq", sequenceName = "scorecard_seq", allocationSize = 50)
public class StoredScorecard {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "scorecard_seq")
    private Long id;

    @Column(name = "attempt_id")
    private long attempt;

    @Column(name = "person_id")
    private long person;

    @Column(name = "scenario_id")
    private String scenarioId;

    @Column(name = "scenario_hash")
    private String scenarioHash;

    @Column(name = "rulebook_version")
    private String rulebookVersion;

    private boolean passed;

    /** Whether it was passed as it was made; null unless a decision about a dispute changed the scorecard. */
    @Column(name = "made_passed")
    private Boolean madePassed;

    @Column(name = "scored_at")
    private OffsetDateTime scoredAt;

    @ElementCollection
    @CollectionTable(name = "score", joinColumns = @JoinColumn(name = "scorecard_id"))
    private List<StoredScore> scores = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "finding", joinColumns = @JoinColumn(name = "scorecard_id"))
    @OrderColumn(name = "position")
    private List<StoredFinding> findings = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "annotation", joinColumns = @JoinColumn(name = "scorecard_id"))
    private List<StoredAnnotation> annotations = new ArrayList<>();

    protected StoredScorecard() {}

    public StoredScorecard(AttemptView view, AnnotatedScorecard annotated, Instant now) {
        Scorecard scorecard = annotated.scorecard();
        attempt = view.id();
        person = view.person();
        scenarioId = view.scenario().id();
        scenarioHash = scorecard.scenarioHash();
        rulebookVersion = scorecard.rulebookVersion();
        passed = scorecard.passed();
        scoredAt = now.atOffset(ZoneOffset.UTC);
        scorecard.scores().forEach((competency, score) -> scores.add(new StoredScore(competency, score)));
        scorecard.findings().forEach(finding -> findings.add(new StoredFinding(finding)));
        annotate(annotated.annotations());
    }

    public final void annotate(List<Annotation> made) {
        made.forEach(annotation -> annotations.add(new StoredAnnotation(annotation)));
    }

    /** Lets what was decided of the attempt before count in a scorecard that is made only now. */
    public StoredScorecard ruled(Rulings rulings) {
        Scorecard made = scorecard();
        Scorecard counts = rulings.applied(made);
        if (!counts.equals(made)) {
            madePassed = made.passed();
            passed = counts.passed();
            scores.forEach(score -> score.count(counts.scores().get(score.competency())));
            findings.forEach(finding -> finding.rule(rulings));
        }
        return this;
    }

    public long id() {
        return id;
    }

    /** As it was made; the contact is the one that it was made of. */
    public AnnotatedScorecard annotated(Playthrough contact) {
        Map<Integer, StoredAnnotation> byTurn = new HashMap<>();
        annotations.forEach(annotation -> byTurn.put(annotation.turn(), annotation));
        Deque<Annotation> inOrder = new ArrayDeque<>();
        Optional<Playthrough> at = Optional.of(contact);
        while (at.isPresent()) {
            Optional<Playthrough> before = at.get().before();
            at.get()
                    .last()
                    .filter(turn -> byTurn.containsKey(turn.number()))
                    .ifPresent(
                            turn -> inOrder.addFirst(byTurn.get(turn.number()).annotation(before.orElseThrow(), turn)));
            at = before;
        }
        return new AnnotatedScorecard(scorecard(), List.copyOf(inOrder));
    }

    /** As it was made. */
    public Scorecard scorecard() {
        Map<Competency, Score> byCompetency = new EnumMap<>(Competency.class);
        scores.forEach(score -> byCompetency.put(score.competency(), score.score()));
        return new Scorecard(
                byCompetency,
                findings.stream().map(StoredFinding::finding).toList(),
                madePassed == null ? passed : madePassed,
                rulebookVersion,
                scenarioHash);
    }

    /** As it counts. */
    public ScoreLine line() {
        Map<Competency, Integer> percents = new EnumMap<>(Competency.class);
        scores.forEach(score -> percents.put(score.competency(), score.percent()));
        return new ScoreLine(attempt, scenarioId, scoredAt.toInstant(), passed, percents);
    }
}
