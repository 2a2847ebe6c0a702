package org.composure.web.signin;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Optional;
import org.composure.people.PersonView;
import org.composure.people.Role;
import org.composure.people.boundary.SignIn;
import org.composure.web.shell.Visitor;

/**
 * Looks at each request whether its person still has the account and the role that they came in with: the container
 * would go on trusting its session.
 */
public class StillWelcomeFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String RESOURCES = "/jakarta.faces.resource/";

    @Inject
    private transient SignIn signIn;

    @Inject
    private transient Visitor visitor;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Principal caller = request.getUserPrincipal();
        // Software has shown its token with this very request.
        boolean software = request.isUserInRole(Role.HELP_DESK_NAME);
        if (caller == null || software || request.getServletPath().startsWith(RESOURCES)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<PersonView> person = signIn.person(caller.getName())
                .filter(found -> request.isUserInRole(found.role().name()));
        if (person.isPresent()) {
            visitor.is(person.get());
            chain.doFilter(request, response);
        } else {
            request.logout();
            request.getSession().invalidate();
            Refusal.answer(request, response);
        }
    }
}
