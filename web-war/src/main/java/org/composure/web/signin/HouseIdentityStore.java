package org.composure.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.composure.people.PersonView;
import org.composure.people.SignInOutcome;
import org.composure.people.SignInOutcome.SignedIn;
import org.composure.people.boundary.SignIn;

/** The accounts of the house, as the container asks for them. */
@ApplicationScoped
public class HouseIdentityStore implements IdentityStore {

    @Inject
    private SignIn signIn;

    @Inject
    private HttpServletRequest request;

    @Inject
    private LastTry lastTry;

    public CredentialValidationResult validate(UsernamePasswordCredential credential) {
        SignInOutcome outcome =
                signIn.signIn(credential.getCaller(), credential.getPasswordAsString(), request.getRemoteAddr());
        lastTry.was(outcome);
        if (outcome instanceof SignedIn signedIn) {
            PersonView person = signedIn.person();
            return new CredentialValidationResult(
                    person.account(), Set.of(person.role().name()));
        }
        return CredentialValidationResult.INVALID_RESULT;
    }
}
