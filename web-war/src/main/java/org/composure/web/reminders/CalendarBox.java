package org.composure.web.reminders;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import org.composure.reminders.boundary.Calendars;
import org.composure.web.shell.Texts;
import org.composure.web.shell.Visitor;

/** Where somebody makes the address of their calendar, and closes it. The address is shown this once. */
@Named("calendarBox")
@RequestScoped
public class CalendarBox {

    private static final String ONCE = "calendarAddress";
    private static final String AGAIN = "/my-certificates.xhtml?faces-redirect=true";

    @Inject
    private Calendars calendars;

    @Inject
    private Visitor visitor;

    @Inject
    private Texts texts;

    @Inject
    private HttpServletRequest request;

    private Optional<Instant> since;

    /** Since when there is an address; empty if there is none. */
    public Optional<Instant> getSince() {
        if (since == null) {
            since = calendars.since(visitor.actor());
        }
        return since;
    }

    /** The address that was made just now; empty if none was. */
    public String getAddress() {
        Object made = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getFlash()
                .get(ONCE);
        return made instanceof String address ? address : "";
    }

    public String renew() {
        String address = house() + CalendarServlet.PATH + calendars.renew(visitor.actor()) + CalendarServlet.ENDING;
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put(ONCE, address);
        return AGAIN;
    }

    public String close() {
        calendars.close(visitor.actor());
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, texts.of("calendar.closed"), null));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return AGAIN;
    }

    /** As the browser reached the product. */
    private String house() {
        String page = request.getRequestURL().toString();
        return page.substring(0, page.length() - request.getRequestURI().length()) + request.getContextPath();
    }
}
