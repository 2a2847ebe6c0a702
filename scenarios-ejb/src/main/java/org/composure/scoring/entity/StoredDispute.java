package org.composure.scoring.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.composure.judge.Finding;
import org.composure.people.PersonView;
import org.composure.play.Turn;
import org.composure.scenario.Competency;
import org.composure.scoring.DisputeView;
import org.composure.scoring.DisputeView.Decision;
import org.composure.scoring.FindingRef;
import org.composure.scoring.Ruling;
import org.composure.scoring.Rulings.Place;
import org.composure.training.AttemptView;

/** A dispute: filed once, decided once. It keeps what was said, so that a list of them plays nothing again. */
@Entity
@Table(name = "dispute")
@SequenceGenerator(name = "dispute_seq", sequenceName = "dispute_seq", allocationSize = 50)
public class StoredDispute {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dispute_seq")
    private Long id;

    @Column(name = "attempt_id")
    private long attempt;

    @Column(name = "person_id")
    private long person;

    private int turn;

    private String rule;

    private String scenario;

    @Enumerated(EnumType.STRING)
    private Competency competency;

    private int points;

    private boolean critical;

    private String sentence;

    private String said;

    private String answered;

    private String plea;

    @Column(name = "filed_at")
    private OffsetDateTime filedAt;

    @Enumerated(EnumType.STRING)
    private Ruling ruling;

    @Column(name = "decider_id")
    private Long deciderId;

    private String decider;

    private String decision;

    @Column(name = "decided_at")
    private OffsetDateTime decidedAt;

    protected StoredDispute() {}

    public StoredDispute(AttemptView view, Finding finding, String plea, Instant now) {
        attempt = view.id();
        person = view.person();
        turn = finding.turn();
        rule = finding.rule();
        scenario = view.scenario().title();
        competency = finding.competency();
        points = finding.points();
        critical = finding.critical();
        sentence = finding.sentence();
        Optional<Turn> answeredThere = view.playthrough().transcript().turns().stream()
                .filter(found -> found.number() == turn)
                .findFirst();
        said = answeredThere
                .map(found -> found.line().says())
                .orElseGet(() -> view.playthrough().ending().orElseThrow().says());
        answered = answeredThere.map(found -> found.reply().says()).orElse("");
        this.plea = plea;
        filedAt = now.atOffset(ZoneOffset.UTC);
    }

    public void decide(Ruling decided, String why, PersonView by, Instant now) {
        ruling = decided;
        decision = why;
        deciderId = by.id();
        decider = by.name();
        decidedAt = now.atOffset(ZoneOffset.UTC);
    }

    public boolean isDecided() {
        return ruling != null;
    }

    public long attempt() {
        return attempt;
    }

    public long person() {
        return person;
    }

    public Place place() {
        return new Place(turn, rule);
    }

    public DisputeView view() {
        return new DisputeView(
                id,
                new FindingRef(attempt, turn, rule),
                person,
                scenario,
                competency,
                points,
                critical,
                sentence,
                said,
                answered,
                plea,
                filedAt.toInstant(),
                Optional.ofNullable(ruling)
                        .map(decided -> new Decision(decided, decision, decider, decidedAt.toInstant())));
    }
}
