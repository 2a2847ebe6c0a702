package org.composure.web.rescoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.composure.certification.Requirement;
import org.composure.rescoring.Effect;
import org.composure.rescoring.Effect.Recommended;
import org.composure.rescoring.Effect.Required;
import org.composure.web.shell.ScenarioTitles;
import org.composure.web.shell.Texts;

/** What scoring anew would do to somebody, in words. */
@Named("effects")
@RequestScoped
public class EffectWording {

    @Inject
    private Texts texts;

    @Inject
    private ScenarioTitles scenarios;

    public String said(Effect effect) {
        String how = effect.gained() ? "gained" : "lost";
        if (effect.what() instanceof Recommended recommended) {
            return texts.of("rescoring.recommended." + how, recommended.level());
        }
        Required required = (Required) effect.what();
        return texts.of(
                "rescoring.required." + how,
                required.program(),
                texts.of("rescoring.requirement." + required.requirement(), subject(required)));
    }

    private String subject(Required required) {
        String id = required.subject();
        return required.requirement() == Requirement.SCENARIO ? scenarios.of(id) : id.replace('-', ' ');
    }
}
