package org.composure.web.signin;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.composure.people.SignInOutcome;

/** What came of the try to sign in that this request is: the container hands on yes or no only. */
@RequestScoped
public class LastTry {

    private SignInOutcome outcome;

    void was(SignInOutcome seen) {
        outcome = seen;
    }

    Optional<SignInOutcome> outcome() {
        return Optional.ofNullable(outcome);
    }
}
