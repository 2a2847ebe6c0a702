package org.composure.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.composure.judge.Finding;
import org.composure.judge.Scorecard;

/**
 * What was decided of the findings of one attempt.
 *
 * <p>The one place in which the scorecard that counts is derived, from the findings as they were made and the decisions
 * about them (R10).
 */
public record Rulings(Map<Place, Ruling> decided) {

    public static final Rulings NONE = new Rulings(Map.of());

    public Rulings {
        decided = Map.copyOf(decided);
    }

    /**
     * Where in an attempt a finding is: a rule finds one thing in a turn at most, under whatever rulebook.
     *
     * @param turn from 1; 0 for the whole contact
     */
    public record Place(int turn, String rule) {
        static Place of(Finding finding) {
            return new Place(finding.turn(), finding.rule());
        }
    }

    /** What was decided in these disputes, which are of one attempt; what waits changes nothing. */
    public static Rulings of(List<DisputeView> disputes) {
        Map<Place, Ruling> decided = new HashMap<>();
        disputes.forEach(dispute -> dispute.decision()
                .ifPresent(decision -> decided.put(
                        new Place(dispute.finding().turn(), dispute.finding().rule()), decision.ruling())));
        return new Rulings(decided);
    }

    /** All but what was decided of that finding. */
    public Rulings without(Place place) {
        Map<Place, Ruling> fewer = new HashMap<>(decided);
        fewer.remove(place);
        return new Rulings(fewer);
    }

    /** What was decided of the finding; empty if nothing was, or not yet. */
    public Optional<Ruling> of(Finding finding) {
        return Optional.ofNullable(decided.get(Place.of(finding)));
    }

    /** The scorecard that counts, derived anew; the very same where nothing of it changes. */
    public Scorecard applied(Scorecard made) {
        List<Finding> left = made.findings().stream()
                .flatMap(finding -> left(finding).stream())
                .toList();
        return left.equals(made.findings()) ? made : made.with(left);
    }

    private Optional<Finding> left(Finding finding) {
        return of(finding).orElse(Ruling.REJECTED).on(finding);
    }
}
