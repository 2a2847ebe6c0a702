package org.composure.web.authority;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.composure.autonomy.DecisionOutcome;
import org.composure.autonomy.DecisionOutcome.Decided;
import org.composure.autonomy.DecisionOutcome.Reason;
import org.composure.autonomy.DecisionOutcome.Refused;
import org.composure.web.shell.Texts;

/** Tells what came of a decision: on the page that comes next, or beside the fields. */
@RequestScoped
public class Answers {

    @Inject
    private Texts texts;

    /**
     * Leads on, or says why not.
     *
     * @param name of the person who was decided about
     * @param next page
     */
    String tell(DecisionOutcome outcome, String name, String next) throws IOException {
        if (outcome instanceof Decided decided) {
            add(
                    null,
                    FacesMessage.SEVERITY_INFO,
                    texts.of("decision.done." + decided.decision().kind(), name));
            FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
            return next;
        }
        if (outcome instanceof Refused refused) {
            refuse(refused.reasons());
        } else {
            notFound();
        }
        return null;
    }

    private void refuse(List<Reason> reasons) {
        List<Reason> elsewhere =
                reasons.stream().filter(reason -> field(reason).isEmpty()).toList();
        reasons.forEach(reason -> field(reason).ifPresent(input -> {
            input.setValid(false);
            // Of a field that is not valid, what was submitted is shown, and that has been taken in by now.
            input.setSubmittedValue(input.getValue());
            add(input.getClientId(), FacesMessage.SEVERITY_ERROR, texts.of("decision.refused." + reason));
        }));
        if (elsewhere.size() < reasons.size()) {
            // The page is long: the reason may stand out of sight.
            add(null, FacesMessage.SEVERITY_ERROR, texts.of("decision.refused", reasons.size()));
        }
        elsewhere.forEach(reason -> add(null, FacesMessage.SEVERITY_ERROR, texts.of("decision.refused." + reason)));
    }

    static void notFound() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        faces.responseComplete();
    }

    private static void add(String field, FacesMessage.Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(field, new FacesMessage(severity, text, null));
    }

    /** The field that a reason stands beside, where the page has it. */
    private static Optional<UIInput> field(Reason reason) {
        String id =
                switch (reason) {
                    case UNTIL_PAST, UNTIL_TOO_FAR -> "decision:until";
                    case REASON_MISSING -> "decision:reason";
                    case JUSTIFICATION_MISSING -> "decision:justification";
                    case ONESELF,
                            LEVEL_OUT_OF_RANGE,
                            LIMIT_TOO_WIDE,
                            LIMIT_IMPOSSIBLE,
                            TEXT_UNUSABLE,
                            SECOND_IS_REVIEWER,
                            NO_LONGER_OPEN -> "";
                };
        return id.isEmpty() || !submitted("decision")
                ? Optional.empty()
                : Optional.of(FacesContext.getCurrentInstance().getViewRoot().findComponent(id))
                        .map(UIInput.class::cast);
    }

    private static boolean submitted(String form) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .containsKey(form);
    }
}
