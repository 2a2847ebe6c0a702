package org.composure.helpdesk.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.composure.helpdesk.Admission;
import org.composure.helpdesk.Admission.Admitted;
import org.composure.helpdesk.Admission.TooMany;
import org.composure.helpdesk.Admission.Wrong;
import org.composure.helpdesk.entity.ApiClient;
import org.composure.limits.Door;
import org.composure.limits.boundary.Limits;

/** Looks at the tokens that software shows (R2, R3). */
@ApplicationScoped
public class Porter {

    private static final Door WRONG_TOKENS = new Door("help-desk", 10, Duration.ofMinutes(15));

    @Inject
    private ApiClientStore clients;

    @Inject
    private Limits limits;

    @Inject
    private LastUse lastUse;

    public Admission admit(String token, String address, Instant now) {
        Optional<ApiClient> client = clients.byHash(Tokens.hash(token)).filter(ApiClient::isActive);
        if (client.isEmpty()) {
            return limits.knock(WRONG_TOKENS, address, now)
                    .<Admission>map(TooMany::new)
                    .orElseGet(Wrong::new);
        }
        Admitted admitted = new Admitted(client.get().view());
        lastUse.note(admitted.client().id(), now);
        return admitted;
    }
}
