package org.composure.helpdesk.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.composure.helpdesk.Admission;
import org.composure.helpdesk.Admission.Admitted;
import org.composure.helpdesk.Admission.TooMany;
import org.composure.helpdesk.Admission.Wrong;
import org.composure.helpdesk.entity.ApiClient;
import org.composure.helpdesk.entity.TokenTry;

/** Looks at the tokens that software shows (R2, R3). */
@ApplicationScoped
public class Porter {

    static final int TRIES = 10;
    static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int LONGEST_ADDRESS = 100;

    @Inject
    private ApiClientStore clients;

    @Inject
    private TokenTryStore tries;

    @Inject
    private LastUse lastUse;

    public Admission admit(String token, String address, Instant now) {
        Optional<ApiClient> client = clients.byHash(Tokens.hash(token)).filter(ApiClient::isActive);
        if (client.isEmpty()) {
            return refuse(address.length() > LONGEST_ADDRESS ? address.substring(0, LONGEST_ADDRESS) : address, now);
        }
        Admitted admitted = new Admitted(client.get().view());
        lastUse.note(admitted.client().id(), now);
        return admitted;
    }

    private Admission refuse(String address, Instant now) {
        Instant since = now.minus(WINDOW);
        List<Instant> wrong = tries.fromAddress(address, since, TRIES);
        if (wrong.size() == TRIES) {
            // Not kept as a try: the wait ends for whoever goes on trying, too.
            return new TooMany(Duration.between(since, wrong.get(TRIES - 1)));
        }
        tries.keep(new TokenTry(address, now));
        tries.forgetBefore(since);
        return new Wrong();
    }
}
