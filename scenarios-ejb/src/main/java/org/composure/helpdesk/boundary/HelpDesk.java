package org.composure.helpdesk.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.composure.autonomy.boundary.Authority;
import org.composure.helpdesk.Admission;
import org.composure.helpdesk.AuthorityAnswer;
import org.composure.helpdesk.AuthorityQuestion;
import org.composure.helpdesk.control.Line;
import org.composure.helpdesk.control.Porter;
import org.composure.people.Role;

/** Where the help desk's software comes in and asks. */
@Stateless
public class HelpDesk {

    @Inject
    private Porter porter;

    @Inject
    private Authority authority;

    @Inject
    private Clock clock;

    /**
     * Looks at a token, within the limit on wrong ones.
     *
     * @param address from which it comes
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Admission admit(String token, String address) {
        return porter.admit(token, address, clock.instant());
    }

    /** What the agent with that employee number may give now (R5); empty if there is none, or their account is closed. */
    @RolesAllowed(Role.HELP_DESK_NAME)
    public Optional<AuthorityAnswer> ask(String employeeNumber, AuthorityQuestion question) {
        // Nobody has a number that could not be stored.
        return Optional.of(employeeNumber)
                .filter(Line::isReadable)
                .flatMap(number -> authority.of(number, clock.instant()))
                .map(view -> new AuthorityAnswer(employeeNumber, question, view));
    }
}
