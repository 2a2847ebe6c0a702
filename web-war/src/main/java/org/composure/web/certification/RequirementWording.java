package org.composure.web.certification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.composure.certification.Requirement;
import org.composure.certification.Verdict;
import org.composure.library.boundary.Library;
import org.composure.scenario.Scenario;
import org.composure.web.shell.Texts;

/** What a program asks for, and what is missing, in words. */
@Named
@RequestScoped
public class RequirementWording {

    @Inject
    private Texts texts;

    @Inject
    private Library library;

    /** A requirement with its figures, as a sentence. */
    public String said(Verdict verdict) {
        List<Object> values = new ArrayList<>(verdict.figures());
        values.add(title(verdict));
        return texts.of(key(verdict.requirement(), verdict.met()), values.toArray());
    }

    static String key(Requirement requirement, boolean met) {
        return (met ? "requirement.met." : "requirement.missing.") + requirement;
    }

    private String title(Verdict verdict) {
        String id = verdict.subject();
        return verdict.requirement() == Requirement.SCENARIO
                ? library.onOffer(id).map(Scenario::title).orElse(id)
                : id.replace('-', ' ');
    }
}
