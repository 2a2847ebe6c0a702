package org.composure.helpdesk.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.composure.helpdesk.DeliveryPage;
import org.composure.helpdesk.WebhookOutcome;
import org.composure.helpdesk.WebhookOutcome.Reason;
import org.composure.helpdesk.WebhookOutcome.Refused;
import org.composure.helpdesk.WebhookView;
import org.composure.helpdesk.control.DeliveryStore;
import org.composure.helpdesk.control.Destinations;
import org.composure.helpdesk.control.WebhookRegister;
import org.composure.helpdesk.control.WebhookStore;
import org.composure.people.Actor;
import org.composure.people.Role;

/** Who is told when authority changes, as administrators look after it (R9). */
@Stateless
@RolesAllowed(Role.ADMIN_NAME)
public class Webhooks {

    /** The most messages that one page shows. */
    public static final int PAGE = 50;

    @Inject
    private WebhookStore store;

    @Inject
    private DeliveryStore deliveries;

    @Inject
    private WebhookRegister register;

    @Inject
    private Destinations destinations;

    @Inject
    private Clock clock;

    /** All of them, by address: no more than twenty can be added. */
    public List<WebhookView> webhooks() {
        return store.views(store.active());
    }

    /**
     * A webhook and its messages of the last thirty days, the newest first; empty if there is none.
     *
     * @param first how many to pass over
     * @param size at most {@value #PAGE}
     */
    public Optional<DeliveryPage> deliveries(long webhook, int first, int size) {
        return store.find(webhook)
                .map(found -> store.views(List.of(found)).get(0))
                .map(view -> new DeliveryPage(
                        view,
                        deliveries.page(webhook, Math.max(0, first), Math.min(PAGE, Math.max(1, size))),
                        view.delivered() + view.waiting() + view.givenUp()));
    }

    /**
     * Has an address told of every change from now on.
     *
     * @param address of http or https, at most 500 characters
     */
    // Names are looked up, which may take seconds: no connection to the database is held meanwhile.
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public WebhookOutcome add(Actor actor, String address) {
        String plain = address.strip();
        Optional<Reason> objection = destinations.objection(plain);
        return objection.isPresent()
                ? new Refused(List.of(objection.get()))
                : register.add(actor, plain, clock.instant());
    }

    /** Has it told nothing more; what still waits for it is given up. */
    public WebhookOutcome remove(Actor actor, long webhook) {
        return register.remove(actor, webhook, clock.instant());
    }
}
