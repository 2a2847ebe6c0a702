package org.composure.scoring.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.composure.judge.Rulebook;
import org.composure.judge.Scorecard;
import org.composure.judge.Scoring;
import org.composure.play.Transcript;
import org.composure.scoring.AnnotatedScorecard;
import org.composure.scoring.Rejudged;
import org.composure.scoring.Rulings;
import org.composure.scoring.ScorecardMade;
import org.composure.scoring.entity.StoredScorecard;
import org.composure.training.AttemptView;
import org.composure.training.boundary.Contacts;

/** Judges anew, from the stored turns, what was last scored under another rulebook (R15). */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Rejudging {

    /** So many contacts are in memory at once. */
    private static final int AT_ONCE = 200;

    /** The least that the database tells apart: of several servers, none knows whose ids are the greater. */
    private static final Duration AFTER = Duration.ofNanos(1000);

    private final Rulebook rulebook = Rulebook.shipped();
    private final Scoring scoring = new Scoring(rulebook);

    @Inject
    private OutdatedStore outdated;

    @Inject
    private ScorecardStore scorecards;

    @Inject
    private DisputeStore disputes;

    @Inject
    private Scales scales;

    @Inject
    private Contacts contacts;

    @Inject
    private Event<ScorecardMade> scored;

    /** One contact judged anew, and what there is to store of it. */
    private record Anew(StoredScorecard old, AttemptView attempt, Scorecard made, Rulings rulings) {
        Rejudged rejudged() {
            return new Rejudged(
                    attempt.id(), attempt.person(), rulings.applied(old.scorecard()), rulings.applied(made));
        }
    }

    /** What the person's contacts would come to. Nothing is stored but scales. */
    public List<Rejudged> judge(long person) {
        return anew(person).map(Anew::rejudged).toList();
    }

    /**
     * Keeps a scorecard under the present rulebook beside each that was made under another. It stands next to that in time,
     * as the contact was not played any later.
     */
    public List<Rejudged> adopt(long person) {
        return anew(person).map(this::keep).toList();
    }

    private Rejudged keep(Anew anew) {
        var unannotated = new AnnotatedScorecard(anew.made(), List.of());
        Instant then = anew.old().line().scoredAt().plus(AFTER);
        scorecards.add(new StoredScorecard(anew.attempt(), unannotated, then).ruled(anew.rulings()));
        scored.fire(new ScorecardMade(anew.attempt()));
        return anew.rejudged();
    }

    private Stream<Anew> anew(long person) {
        List<StoredScorecard> old = outdated.of(person, rulebook.version());
        return IntStream.iterate(0, from -> from < old.size(), from -> from + AT_ONCE)
                .mapToObj(from -> old.subList(from, Math.min(old.size(), from + AT_ONCE)))
                .flatMap(this::anew);
    }

    private Stream<Anew> anew(List<StoredScorecard> some) {
        List<Long> ids = some.stream().map(card -> card.line().attempt()).toList();
        Map<Long, AttemptView> attempts =
                contacts.contacts(ids).stream().collect(Collectors.toMap(AttemptView::id, Function.identity()));
        Map<Long, Rulings> rulings = disputes.rulings(ids);
        return some.stream().map(card -> {
            AttemptView attempt = attempts.get(card.line().attempt());
            return new Anew(card, attempt, judged(attempt), rulings.getOrDefault(attempt.id(), Rulings.NONE));
        });
    }

    private Scorecard judged(AttemptView attempt) {
        Transcript transcript = attempt.playthrough().transcript();
        return scoring.score(transcript, scales.of(transcript.situation()));
    }
}
