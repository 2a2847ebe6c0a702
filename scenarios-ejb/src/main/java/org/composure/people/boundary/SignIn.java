package org.composure.people.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.composure.people.FirstPasswordOutcome;
import org.composure.people.PersonView;
import org.composure.people.SignInOutcome;
import org.composure.people.control.Doorkeeper;
import org.composure.people.control.PersonStore;
import org.composure.people.entity.Person;

/** Lets people in. */
@Stateless
public class SignIn {

    @Inject
    private Doorkeeper doorkeeper;

    @Inject
    private PersonStore people;

    @Inject
    private Clock clock;

    /**
     * Checks an account and its password, within the limits on tries.
     *
     * @param address from which the try comes
     */
    @PermitAll
    // The hash takes a tenth of a second: no connection to the database is held meanwhile.
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public SignInOutcome signIn(String account, String password, String address) {
        return doorkeeper.admit(account, password, address, clock.instant());
    }

    /**
     * Sets the first password of whoever has the code for it, within the limits on tries (R13).
     *
     * @param address from which the try comes
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public FirstPasswordOutcome begin(String account, String code, String password, String address) {
        return doorkeeper.begin(account, code, password, address, clock.instant());
    }

    /** The person behind an account that the container has authenticated; empty once the account is closed. */
    @PermitAll
    public Optional<PersonView> person(String account) {
        return people.byAccount(account).filter(Person::isActive).map(Person::view);
    }
}
