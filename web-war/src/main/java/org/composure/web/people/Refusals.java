package org.composure.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.html.HtmlInputText;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.List;
import org.composure.people.PersonOutcome.Reason;
import org.composure.web.shell.Texts;

/** Says beside each field why it was not taken. */
@RequestScoped
public class Refusals {

    @Inject
    private Texts texts;

    void tell(List<Reason> reasons, String passwordField) {
        FacesContext faces = FacesContext.getCurrentInstance();
        reasons.forEach(reason -> tell(faces, field(reason, passwordField), reason));
        tellAbove(faces, reasons);
    }

    /** Says all of it beside one field. */
    void tellAt(String field, List<Reason> reasons) {
        FacesContext faces = FacesContext.getCurrentInstance();
        reasons.forEach(reason -> tell(faces, field, reason));
        tellAbove(faces, reasons);
    }

    private void tellAbove(FacesContext faces, List<Reason> reasons) {
        // The page is long: the reason may stand out of sight.
        faces.addMessage(
                null, new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.of("person.refused", reasons.size()), null));
    }

    private void tell(FacesContext faces, String field, Reason reason) {
        faces.addMessage(
                field, new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.of("person.refused." + reason), null));
        if (faces.getViewRoot().findComponent(field) instanceof UIInput input) {
            input.setValid(false);
        }
        if (faces.getViewRoot().findComponent(field) instanceof HtmlInputText line) {
            // Of a line that is not valid, what was submitted is shown, and that has been taken in by now.
            line.setSubmittedValue(line.getValue());
        }
    }

    /** Nothing was refused: the list that comes next says so. */
    void none(String text, String name) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, texts.of(text, name), null));
        faces.getExternalContext().getFlash().setKeepMessages(true);
    }

    private static String field(Reason reason, String passwordField) {
        return switch (reason) {
            case ACCOUNT_MALFORMED, ACCOUNT_TAKEN, ACCOUNT_MISSING, ACCOUNT_FIXED -> "person:account";
            case NAME_MISSING, NAME_TOO_LONG, NAME_UNREADABLE, NO_SUCH_PERSON -> "person:name";
            case EMPLOYEE_NUMBER_MISSING, EMPLOYEE_NUMBER_TOO_LONG, EMPLOYEE_NUMBER_UNREADABLE, EMPLOYEE_NUMBER_TAKEN ->
                "person:number";
            case TEAM_TOO_LONG, TEAM_UNREADABLE -> "team:name";
            case SITE_TOO_LONG, SITE_UNREADABLE -> "site:name";
            case EMAIL_MALFORMED -> "person:email";
            case LEVEL_OUT_OF_RANGE -> "person:level";
            case EXTENDED_TIME_NOT_ON_OFFER -> "time:extended";
            case OWN_ACCESS, ADMINISTRATORS -> "person:role";
            case PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG -> passwordField;
        };
    }
}
