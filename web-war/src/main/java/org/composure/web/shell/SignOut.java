package org.composure.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;

/** Ends the visit. */
@Named
@RequestScoped
public class SignOut {

    @Inject
    private HttpServletRequest request;

    public String go() throws ServletException {
        request.logout();
        request.getSession().invalidate();
        return "/sign-in.xhtml?faces-redirect=true";
    }
}
