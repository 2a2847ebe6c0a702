package org.composure.web.authority;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.composure.autonomy.GrantRules;
import org.composure.autonomy.Standard;
import org.composure.autonomy.Threshold;
import org.composure.autonomy.boundary.Grants;
import org.composure.library.boundary.Library;
import org.composure.scenario.AutonomyLevel;
import org.composure.scenario.Remedy;

/** What each level asks for, what it permits, and what holds for every grant. */
@Named("policies")
@RequestScoped
public class PoliciesPage {

    @Inject
    private Grants grants;

    @Inject
    private Library library;

    public List<Threshold> getThresholds() {
        return List.of(Threshold.values());
    }

    public List<Standard> getStandards() {
        return grants.standards();
    }

    public List<AutonomyLevel> getLevels() {
        return library.house().levels();
    }

    public List<Remedy> getRemedies() {
        return List.of(Remedy.values());
    }

    public GrantRules getRules() {
        return grants.rules();
    }
}
