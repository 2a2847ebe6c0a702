package org.composure.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import org.composure.people.FirstPasswordOutcome;
import org.composure.people.FirstPasswordOutcome.Refused;
import org.composure.people.FirstPasswordOutcome.TooMany;
import org.composure.people.FirstPasswordOutcome.Wrong;
import org.composure.people.boundary.SignIn;
import org.composure.web.shell.News;

/** Where somebody who was handed a code sets their first password. */
@Named("firstPassword")
@RequestScoped
public class FirstPasswordPage {

    @Inject
    private SignIn signIn;

    @Inject
    private HttpServletRequest request;

    @Inject
    private News news;

    private String account = "";
    private String code = "";
    private String password = "";

    public void set() throws IOException {
        FirstPasswordOutcome outcome = signIn.begin(account, code, password, request.getRemoteAddr());
        if (outcome instanceof Refused refused) {
            refused.reasons().forEach(why -> news.bad("person.refused." + why));
        } else if (outcome instanceof TooMany tooMany) {
            // One more than passed in full, so that nobody comes back too early.
            news.bad("sign-in.too-many", tooMany.again().toMinutes() + 1);
        } else if (outcome instanceof Wrong) {
            news.bad("first-password.wrong");
        } else {
            news.good("first-password.done");
            news.leadTo(SignInPage.PATH);
        }
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = Objects.requireNonNullElse(account, "");
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = Objects.requireNonNullElse(code, "");
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = Objects.requireNonNullElse(password, "");
    }
}
