package org.composure.web.rights;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.composure.judge.RuleDescription;
import org.composure.judge.Rulebook;
import org.composure.scenario.Competency;

/** All rules by which contacts are scored, for everybody. */
@Named("rules")
@RequestScoped
public class RulesPage {

    private final List<RuleDescription> all = Rulebook.shipped().rules();

    public String getVersion() {
        return Rulebook.shipped().version();
    }

    public List<Competency> getCompetencies() {
        return Arrays.asList(Competency.values());
    }

    /** Those that no average can heal. */
    public List<RuleDescription> getCritical() {
        return all.stream().filter(RuleDescription::critical).toList();
    }

    public List<RuleDescription> of(Competency competency) {
        return all.stream()
                .filter(rule -> !rule.critical() && rule.competency() == competency)
                .toList();
    }
}
