package org.composure.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Says on top of a page what has happened, and leads from one page to another. */
@RequestScoped
public class News {

    @Inject
    private FacesContext faces;

    @Inject
    private Texts texts;

    public void good(String key, Object... values) {
        tell(FacesMessage.SEVERITY_INFO, key, values);
    }

    public void bad(String key, Object... values) {
        tell(FacesMessage.SEVERITY_ERROR, key, values);
    }

    private void tell(Severity severity, String key, Object... values) {
        faces.addMessage(null, new FacesMessage(severity, texts.of(key, values), null));
    }

    /**
     * Leads to a page of ours, which tells what was to be told.
     *
     * @param page path and query
     */
    public void leadTo(String page) throws IOException {
        ExternalContext external = faces.getExternalContext();
        external.getFlash().setKeepMessages(true);
        external.redirect(external.getRequestContextPath() + page);
    }

    /** There is no such page for this visitor. */
    public void notFound() throws IOException {
        faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        faces.responseComplete();
    }
}
