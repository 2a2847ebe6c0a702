package org.composure.scoring.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.composure.failure.FailureCatalogue;
import org.composure.judge.Scorecard;
import org.composure.library.ScenarioCard;
import org.composure.library.boundary.Library;
import org.composure.scenario.Competency;
import org.composure.scoring.NextStep;

/** What to practise next (R7). */
@ApplicationScoped
public class NextSteps {

    @Inject
    private Library library;

    @Inject
    private ScorecardStore scorecards;

    /** What the person should practise after an attempt with that scorecard; empty if nothing on offer fits. */
    public Optional<NextStep> after(Scorecard scorecard, long person) {
        Competency lowest = lowest(scorecard);
        FailureCatalogue catalogue = library.catalogue();
        List<ScenarioCard> fitting = library.cards().stream()
                .filter(card -> catalogue
                        .mode(card.failureMode())
                        .filter(mode -> mode.stresses().contains(lowest.id()))
                        .isPresent())
                .toList();
        return choose(lowest, fitting, scorecards.scenariosPlayed(person), scorecards.lastPassed(person));
    }

    private static Competency lowest(Scorecard scorecard) {
        return scorecard.scores().entrySet().stream()
                .min(Comparator.comparingInt(entry -> entry.getValue().percent()))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    /**
     * One of the scenarios: first what is new, then what was not passed, then what was passed longest ago.
     *
     * @param played ids of scenarios that were played to an end
     * @param passed when each scenario that was ever passed was passed last, by id
     */
    static Optional<NextStep> choose(
            Competency lowest, List<ScenarioCard> fitting, Set<String> played, Map<String, Instant> passed) {
        return fitting.stream()
                .map(card -> new NextStep(lowest, card.id(), card.title(), reason(card.id(), played, passed)))
                .min(Comparator.comparing(NextStep::reason)
                        .thenComparing(step -> passed.getOrDefault(step.scenarioId(), Instant.EPOCH)));
    }

    private static NextStep.Reason reason(String scenario, Set<String> played, Map<String, Instant> passed) {
        if (passed.containsKey(scenario)) {
            return NextStep.Reason.LONGEST_AGO;
        }
        return played.contains(scenario) ? NextStep.Reason.NOT_PASSED : NextStep.Reason.NEW;
    }
}
