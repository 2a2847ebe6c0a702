package org.composure.helpdesk.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.composure.audit.Deed;
import org.composure.helpdesk.ClientDraft;
import org.composure.helpdesk.ClientOutcome;
import org.composure.helpdesk.ClientOutcome.Added;
import org.composure.helpdesk.ClientOutcome.Reason;
import org.composure.helpdesk.ClientOutcome.Refused;
import org.composure.helpdesk.ClientOutcome.Revoked;
import org.composure.helpdesk.ClientView;
import org.composure.helpdesk.Scope;
import org.composure.helpdesk.entity.ApiClient;
import org.composure.people.Actor;

/** Adds and revokes clients, and says why not (R9). */
@ApplicationScoped
@Transactional
public class ClientRegister {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REASON = 500;

    @Inject
    private ApiClientStore clients;

    @Inject
    private Notes notes;

    public ClientOutcome add(Actor actor, ClientDraft draft, Instant now) {
        Optional<Reason> objection = Line.objection(
                draft.name(), LONGEST_NAME, Reason.NAME_MISSING, Reason.NAME_TOO_LONG, Reason.NAME_UNREADABLE);
        if (objection.isPresent()) {
            return new Refused(List.of(objection.get()));
        }
        String token = Tokens.fresh();
        var client = new ApiClient(draft, Tokens.prefix(token), Tokens.hash(token), now);
        clients.add(client);
        ClientView added = client.view();
        notes.keep(actor, Deed.CLIENT_ADDED, added.name(), "", described(added), "", now);
        return new Added(added, token);
    }

    public ClientOutcome revoke(Actor actor, long id, String reason, Instant now) {
        Optional<ApiClient> client = clients.find(id);
        if (client.isEmpty()) {
            return new Refused(List.of(Reason.NO_SUCH_CLIENT));
        }
        List<Reason> reasons = new ArrayList<>();
        Line.objection(reason, LONGEST_REASON, Reason.REASON_MISSING, Reason.REASON_TOO_LONG, Reason.REASON_UNREADABLE)
                .ifPresent(reasons::add);
        if (!client.get().isActive()) {
            reasons.add(Reason.REVOKED_BEFORE);
        }
        if (!reasons.isEmpty()) {
            return new Refused(reasons);
        }
        client.get().revoke(reason.strip(), now);
        ClientView revoked = client.get().view();
        notes.keep(actor, Deed.CLIENT_REVOKED, revoked.name(), described(revoked), "", revoked.revokedBecause(), now);
        return new Revoked(revoked);
    }

    private static String described(ClientView client) {
        String scopes = client.scopes().stream().map(Scope::id).collect(Collectors.joining(" "));
        return client.prefix() + (scopes.isEmpty() ? "" : ": " + scopes);
    }
}
