package org.composure.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.composure.helpdesk.Admission;
import org.composure.helpdesk.Admission.Admitted;
import org.composure.helpdesk.Admission.TooMany;
import org.composure.helpdesk.Scope;
import org.composure.helpdesk.boundary.HelpDesk;
import org.composure.web.headers.SecurityHeaders;

/**
 * Lets the help desk's software in by the token that it shows, at each request anew: it has no session, and a person's
 * session opens nothing here.
 *
 * <p>Source: RFC 6750, bearer tokens.
 */
@ApplicationScoped
public class TokenGate {

    private static final String AGENTS = "/api/agents";
    private static final Scope NEEDED = Scope.AUTHORITY_READ;
    private static final Pattern BEARER = Pattern.compile("(?i:bearer) +([!-~]+) *");
    private static final String CHALLENGE = "Bearer realm=\"Composure\"";
    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    private HelpDesk helpDesk;

    static boolean guards(HttpServletRequest request) {
        String path = request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
        return path.concat("/").startsWith(AGENTS + "/");
    }

    AuthenticationStatus admit(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Optional<Admission> admission = token(request).map(token -> helpDesk.admit(token, request.getRemoteAddr()));
        if (admission.isPresent() && admission.get() instanceof Admitted admitted) {
            Set<String> roles =
                    admitted.client().scopes().stream().map(Scope::role).collect(Collectors.toSet());
            if (roles.contains(NEEDED.role())) {
                return context.notifyContainerAboutLogin(
                        "client " + admitted.client().id(), roles);
            }
        }
        SecurityHeaders.addTo(request, response);
        Refusal.passOver(request);
        refuse(admission, response);
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private static Optional<String> token(HttpServletRequest request) {
        Matcher header = BEARER.matcher(Objects.requireNonNullElse(request.getHeader("Authorization"), ""));
        return header.matches() ? Optional.of(header.group(1)) : Optional.empty();
    }

    private static void refuse(Optional<Admission> admission, HttpServletResponse response) {
        if (admission.isEmpty()) {
            response.setHeader("WWW-Authenticate", CHALLENGE);
            Refusal.problem(response, HttpServletResponse.SC_UNAUTHORIZED, "Unauthorized", "Show a token.");
        } else if (admission.get() instanceof Admitted) {
            response.setHeader(
                    "WWW-Authenticate", CHALLENGE + ", error=\"insufficient_scope\", scope=\"" + NEEDED.id() + "\"");
            Refusal.problem(
                    response,
                    HttpServletResponse.SC_FORBIDDEN,
                    "Forbidden",
                    "This client has not got the scope " + NEEDED.id() + ".");
        } else if (admission.get() instanceof TooMany tooMany) {
            // One more than passed in full, so that nobody comes back too early.
            response.setHeader("Retry-After", String.valueOf(tooMany.again().toSeconds() + 1));
            Refusal.problem(
                    response,
                    TOO_MANY_REQUESTS,
                    "Too Many Requests",
                    "There were too many wrong tokens from this address.");
        } else {
            response.setHeader("WWW-Authenticate", CHALLENGE + ", error=\"invalid_token\"");
            Refusal.problem(
                    response,
                    HttpServletResponse.SC_UNAUTHORIZED,
                    "Unauthorized",
                    "This token is unknown, or was revoked.");
        }
    }
}
