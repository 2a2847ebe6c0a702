package org.composure.helpdesk.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.composure.helpdesk.ClientDraft;
import org.composure.helpdesk.ClientOutcome;
import org.composure.helpdesk.ClientPage;
import org.composure.helpdesk.ClientView;
import org.composure.helpdesk.control.ApiClientStore;
import org.composure.helpdesk.control.ClientRegister;
import org.composure.helpdesk.entity.ApiClient;
import org.composure.people.Actor;
import org.composure.people.Role;

/** The software that may ask, as administrators look after it (R9). */
@Stateless
@RolesAllowed(Role.ADMIN_NAME)
public class ApiClients {

    /** The most clients that one page shows. */
    public static final int PAGE = 50;

    @Inject
    private ApiClientStore store;

    @Inject
    private ClientRegister register;

    @Inject
    private Clock clock;

    /**
     * Clients by name, revoked ones too.
     *
     * @param first how many to pass over
     * @param size at most {@value #PAGE}
     */
    public ClientPage clients(int first, int size) {
        return store.page(Math.max(0, first), Math.min(PAGE, Math.max(1, size)));
    }

    public Optional<ClientView> client(long id) {
        return store.find(id).map(ApiClient::view);
    }

    public ClientOutcome add(Actor actor, ClientDraft draft) {
        return register.add(actor, draft, clock.instant());
    }

    /**
     * Has a client refused from now on.
     *
     * @param reason why, at most 500 characters
     */
    public ClientOutcome revoke(Actor actor, long client, String reason) {
        return register.revoke(actor, client, reason, clock.instant());
    }
}
