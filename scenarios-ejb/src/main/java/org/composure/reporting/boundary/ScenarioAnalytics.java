package org.composure.reporting.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.composure.library.boundary.Library;
import org.composure.people.Actor;
import org.composure.people.Role;
import org.composure.reporting.Lookback;
import org.composure.reporting.ScenarioAnalysis;
import org.composure.reporting.control.ItemAnalyst;
import org.composure.reporting.control.Recount;
import org.composure.scenario.Scenario;

/** What people made of the scenarios (R8). It is about scenarios and names nobody, so every supervisor sees the same. */
@Stateless
public class ScenarioAnalytics {

    @Inject
    private Library library;

    @Inject
    private Recount recount;

    @Inject
    private ItemAnalyst analyst;

    @Inject
    private Clock clock;

    /** The analysis of the scenario on offer of that id; empty if there is none. */
    @RolesAllowed(Role.SUPERVISOR_NAME)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<ScenarioAnalysis> of(Actor actor, String scenarioId, Lookback lookback) {
        return library.onOffer(scenarioId).map(scenario -> of(scenario, lookback, clock.instant()));
    }

    private ScenarioAnalysis of(Scenario scenario, Lookback lookback, Instant now) {
        recount.settle(scenario.hash(), now);
        return analyst.analyse(scenario, library.forms(scenario.hash()), lookback.from(now));
    }
}
