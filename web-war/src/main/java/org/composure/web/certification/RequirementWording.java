package org.composure.web.certification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.composure.certification.Requirement;
import org.composure.certification.Requirements;
import org.composure.certification.Verdict;
import org.composure.web.shell.ScenarioTitles;
import org.composure.web.shell.Texts;

/** What a program asks for, and what is missing, in words. */
@Named
@RequestScoped
public class RequirementWording {

    @Inject
    private Texts texts;

    @Inject
    private ScenarioTitles scenarios;

    /** A requirement with its figures, as a sentence. */
    public String said(Verdict verdict) {
        List<Object> values = new ArrayList<>(verdict.figures());
        values.add(title(verdict));
        return texts.of(key(verdict.requirement(), verdict.met()), values.toArray());
    }

    /** What is asked for, one sentence each. */
    public List<String> asked(Requirements asked) {
        List<String> said = new ArrayList<>();
        new TreeSet<>(asked.scenarios()).forEach(id -> said.add(texts.of("asked.SCENARIO", scenarios.of(id))));
        new TreeSet<>(asked.failureModes()).forEach(id -> said.add(texts.of("asked.FAILURE_MODE", words(id))));
        if (asked.unseenForms() > 0) {
            said.add(texts.of("asked.UNSEEN_FORMS", asked.unseenForms()));
        }
        new TreeMap<>(asked.minimum())
                .forEach((competency, least) ->
                        said.add(texts.of("asked.SCORES", texts.of("competency." + competency), least)));
        if (asked.daysWithoutCritical() > 0) {
            said.add(texts.of("asked.NO_CRITICAL_ERROR", asked.daysWithoutCritical()));
        }
        if (asked.signOff()) {
            said.add(texts.of("asked.SIGN_OFF"));
        }
        if (asked.level() > 1) {
            said.add(texts.of("asked.LEVEL", asked.level()));
        }
        said.add(texts.of(asked.assessed() ? "asked.assessed" : "asked.any", asked.lookback()));
        return said;
    }

    static String key(Requirement requirement, boolean met) {
        return (met ? "requirement.met." : "requirement.missing.") + requirement;
    }

    private String title(Verdict verdict) {
        String id = verdict.subject();
        return verdict.requirement() == Requirement.SCENARIO ? scenarios.of(id) : words(id);
    }

    private static String words(String id) {
        return id.replace('-', ' ');
    }
}
