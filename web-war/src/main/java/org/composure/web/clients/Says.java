package org.composure.web.clients;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.composure.web.shell.Texts;

/** What these pages say of what was asked of them. */
@RequestScoped
public class Says {

    @Inject
    private Texts texts;

    /** Why a field was not taken: beside it, and above the page. */
    void no(String field, String above, List<String> keys) {
        FacesContext faces = FacesContext.getCurrentInstance();
        keys.forEach(
                key -> faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.of(key), null)));
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.of(above), null));
        if (faces.getViewRoot().findComponent(field) instanceof UIInput input) {
            input.setValid(false);
            // Of what is not valid, what was submitted is shown, and that has been taken in by now.
            input.setSubmittedValue(input.getValue());
        }
    }

    /** It was done: the page that comes next says so. */
    void done(String key, String about) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, texts.of(key, about), null));
        faces.getExternalContext().getFlash().setKeepMessages(true);
    }

    /** Hands the next page what it shows once. */
    void once(String name, String text) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put(name, text);
    }

    void notFound() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().responseSendError(404, "");
        faces.responseComplete();
    }

    /** The number in an address; none that exists if it is no number. */
    static long number(String asked) {
        return asked != null && asked.matches("[0-9]{1,18}") ? Long.parseLong(asked) : -1;
    }
}
