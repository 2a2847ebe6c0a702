package org.composure.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.composure.helpdesk.WebhookView;
import org.composure.helpdesk.boundary.Webhooks;
import org.composure.helpdesk.control.Courier;
import org.composure.it.inside.Caller;
import org.composure.it.inside.Changes;
import org.composure.it.inside.Receiver;
import org.composure.it.inside.Staff;
import org.composure.people.Actor;
import org.composure.people.Role;
import org.composure.server.WebhookVisit;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** Help desk, R7, as an administrator sees it. One story in its order: messages come and go in the server, then are looked at. */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WebhookPageIT {

    private static final Instant NOON = Instant.parse("2090-03-02T12:00:00Z");

    @Inject
    Webhooks webhooks;

    @Inject
    Courier courier;

    @Inject
    Changes changes;

    @Inject
    Staff staff;

    @EJB(beanName = "AsAdmin")
    Caller asAdmin;

    @Test
    @Order(1)
    void of_three_messages_one_is_taken_one_given_up_and_one_waits() throws Exception {
        try (var receiver = Receiver.open()) {
            asAdmin.call(() -> webhooks.add(admin(), receiver.address()));
            long webhook = webhook().id();
            changes.decide(staff.hire(), NOON);
            courier.deliver(webhook, () -> NOON);
            changes.decide(staff.hire(), NOON);
            for (int attempt = 0; attempt < 10; attempt++) {
                Instant later = NOON.plus(Duration.ofHours(6L * attempt));
                receiver.answers("503 Service Unavailable");
                courier.deliver(webhook, () -> later);
            }
            changes.decide(staff.hire(), NOON);
            receiver.answers("500 Internal Server Error");
            courier.deliver(webhook, () -> NOON);
        }
        WebhookView shown = webhook();
        assertThat(shown.delivered()).isEqualTo(1);
        assertThat(shown.givenUp()).isEqualTo(1);
        assertThat(shown.waiting()).isEqualTo(1);
    }

    @Test
    @Order(2)
    @RunAsClient
    void the_page_says_what_became_of_each() {
        assertThat(WebhookVisit.listed())
                .contains("Delivered", "HTTP 204")
                .contains("Given up", "HTTP 503")
                .contains("Waiting", "HTTP 500", "Next attempt");
    }

    @Test
    @Order(3)
    @RunAsClient
    void the_page_looks_good() {
        WebhookVisit.looksGood();
    }

    @Test
    @Order(4)
    void the_webhook_is_removed() throws Exception {
        long webhook = webhook().id();
        asAdmin.call(() -> webhooks.remove(admin(), webhook));

        assertThat(asAdmin.call(webhooks::webhooks)).isEmpty();
    }

    private WebhookView webhook() throws Exception {
        return asAdmin.call(webhooks::webhooks).get(0);
    }

    private Actor admin() {
        return new Actor(staff.hire().actor().id(), Role.ADMIN);
    }
}
