package org.composure.web.signin;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.CustomFormAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.authentication.mechanism.http.LoginToContinue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.stream.Collectors;
import org.composure.web.headers.SecurityHeaders;

/**
 * Decides what becomes of a request for a protected address that nobody has signed in for.
 *
 * <p>Only opening a page leads through the sign-in page and back. The form mechanism alone would keep any request, an
 * Ajax post too, and replay it after sign-in as the raw XML that scripts read.
 */
@CustomFormAuthenticationMechanismDefinition(
        loginToContinue = @LoginToContinue(loginPage = SignInPage.PATH, errorPage = "", useForwardToLogin = false))
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class Gate implements HttpAuthenticationMechanism {

    @Inject
    private BeanManager beans;

    @Inject
    private TokenGate tokens;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        if (TokenGate.guards(request)) {
            return tokens.admit(request, response, context);
        }
        boolean stranger =
                context.isProtected() && !context.isAuthenticationRequest() && request.getUserPrincipal() == null;
        if (stranger) {
            SecurityHeaders.addTo(request, response);
        }
        if (!stranger || Refusal.leadsBack(request)) {
            return form().validateRequest(request, response, context);
        }
        Refusal.answer(request, response);
        return AuthenticationStatus.SEND_CONTINUE;
    }

    // Injected by type it would be this bean itself.
    private HttpAuthenticationMechanism form() {
        Set<Bean<?>> others = beans.getBeans(HttpAuthenticationMechanism.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> !Gate.class.equals(bean.getBeanClass()))
                .collect(Collectors.toSet());
        Bean<?> form = beans.resolve(others);
        return (HttpAuthenticationMechanism)
                beans.getReference(form, HttpAuthenticationMechanism.class, beans.createCreationalContext(form));
    }
}
