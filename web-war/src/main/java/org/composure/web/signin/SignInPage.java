package org.composure.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.composure.people.SignInOutcome;
import org.composure.people.SignInOutcome.SignedIn;
import org.composure.people.SignInOutcome.TooMany;
import org.composure.web.shell.Texts;
import org.composure.web.shell.Visitor;

/** The page where people sign in. */
@Named("signIn")
@RequestScoped
public class SignInPage {

    static final String PATH = "/sign-in.xhtml";

    @Inject
    private SecurityContext security;

    @Inject
    private HttpServletRequest request;

    @Inject
    private LastTry lastTry;

    @Inject
    private Visitor visitor;

    @Inject
    private Texts texts;

    private String account;
    private String password;
    private String zone;

    /** Somebody who has signed in already has nothing to do here. */
    public String skip() {
        return request.getUserPrincipal() == null ? null : home();
    }

    public String enter() {
        FacesContext faces = FacesContext.getCurrentInstance();
        // A session id that somebody may have planted in the browser must not become a signed-in one.
        request.getSession();
        request.changeSessionId();
        AuthenticationStatus status = security.authenticate(
                request,
                (HttpServletResponse) faces.getExternalContext().getResponse(),
                AuthenticationParameters.withParams()
                        .credential(new UsernamePasswordCredential(
                                Objects.requireNonNullElse(account, ""), Objects.requireNonNullElse(password, ""))));
        SignInOutcome outcome = lastTry.outcome().orElseThrow();
        if (outcome instanceof SignedIn) {
            visitor.isIn(Objects.requireNonNullElse(zone, ""));
        } else {
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, refusal(outcome), null));
        }
        if (status == AuthenticationStatus.SEND_CONTINUE) {
            faces.responseComplete();
        }
        if (status == AuthenticationStatus.SUCCESS && outcome instanceof SignedIn signedIn) {
            visitor.is(signedIn.person());
            return home();
        }
        return null;
    }

    private String refusal(SignInOutcome outcome) {
        if (outcome instanceof TooMany tooMany) {
            // One more than passed in full, so that nobody comes back too early.
            return texts.of("sign-in.too-many", tooMany.again().toMinutes() + 1);
        }
        return texts.of("sign-in.wrong");
    }

    private String home() {
        return visitor.getHome() + "?faces-redirect=true";
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }
}
