package org.composure.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.transaction.UserTransaction;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.composure.helpdesk.Answer.Status;
import org.composure.helpdesk.Answer.Trouble;
import org.composure.helpdesk.DeliveryState;
import org.composure.helpdesk.DeliveryView;
import org.composure.helpdesk.WebhookOutcome.Added;
import org.composure.helpdesk.WebhookOutcome.Reason;
import org.composure.helpdesk.WebhookOutcome.Refused;
import org.composure.helpdesk.WebhookView;
import org.composure.helpdesk.boundary.Webhooks;
import org.composure.helpdesk.control.Courier;
import org.composure.helpdesk.control.DeliveryStore;
import org.composure.helpdesk.entity.WebhookDelivery;
import org.composure.it.inside.AllAtOnce;
import org.composure.it.inside.Caller;
import org.composure.it.inside.Changes;
import org.composure.it.inside.Receiver;
import org.composure.it.inside.Receiver.Received;
import org.composure.it.inside.Rows;
import org.composure.it.inside.Staff;
import org.composure.it.inside.Trainee;
import org.composure.people.Actor;
import org.composure.people.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Help desk, R6 to R9: messages to webhooks. Authority changes in a far year, so that the product's own rounds find
 * nothing due; the tests go round in their place.
 */
@ExtendWith(ArquillianExtension.class)
class WebhooksIT {

    private static final Instant NOON = Instant.parse("2090-03-02T12:00:00Z");

    @Inject
    Webhooks webhooks;

    @Inject
    Courier courier;

    @Inject
    DeliveryStore deliveries;

    @Inject
    Changes changes;

    @Inject
    UserTransaction transaction;

    @Inject
    Staff staff;

    @Inject
    Rows rows;

    @EJB(beanName = "AsAdmin")
    Caller asAdmin;

    private Receiver receiver;
    private Actor admin;
    private Trainee agent;
    private String secret;
    private long webhook;

    @BeforeEach
    void aWebhook() {
        receiver = Receiver.open();
        admin = new Actor(staff.hire().actor().id(), Role.ADMIN);
        agent = staff.hire();
        webhookTo(receiver.address());
    }

    private void webhookTo(String address) {
        secret = ((Added) asAdmin(() -> webhooks.add(admin, address))).secret();
        webhook = asAdmin(webhooks::webhooks).stream()
                .filter(known -> known.address().equals(address))
                .map(WebhookView::id)
                .findFirst()
                .orElseThrow();
    }

    @AfterEach
    void noWebhook() {
        asAdmin(() -> webhooks.remove(admin, webhook));
        receiver.close();
    }

    @Test
    void a_change_leaves_a_message_in_its_own_transaction() throws Exception {
        transaction.begin();
        fire();
        transaction.commit();

        assertThat(messages()).singleElement().satisfies(message -> {
            assertThat(message.agent()).isEqualTo(agent.account());
            assertThat(message.state()).isEqualTo(DeliveryState.WAITING);
        });
    }

    @Test
    void a_change_that_is_rolled_back_leaves_none() throws Exception {
        transaction.begin();
        fire();
        transaction.rollback();

        assertThat(messages()).isEmpty();
    }

    @Test
    void a_change_without_a_transaction_is_a_fault() {
        assertThatThrownBy(this::fire).isInstanceOf(RuntimeException.class);
    }

    @Test
    void a_message_is_an_event_about_the_agent() {
        change();
        deliver(NOON);

        JsonObject event = json(receiver.received().get(0).body());
        assertThat(event.getString("specversion")).isEqualTo("1.0");
        assertThat(event.getString("type")).isEqualTo("org.composure.authority.changed");
        assertThat(event.getString("subject")).isEqualTo(agent.account());
        assertThat(event.getString("time")).isEqualTo(NOON.toString());
        assertThat(event.getJsonObject("data").getJsonObject("limits").getInt("refund"))
                .isEqualTo(150);
    }

    @Test
    void a_message_is_signed_with_the_secret() throws Exception {
        change();
        deliver(NOON);

        Received message = receiver.received().get(0);
        assertThat(message.headers().get("content-type")).startsWith("application/cloudevents+json");
        assertThat(message.headers()).containsEntry("webhook-signature", "v1," + expected(message));
    }

    @Test
    void what_is_taken_is_delivered_once() {
        change();
        deliver(NOON);
        deliver(NOON.plusSeconds(3600));

        assertThat(receiver.received()).hasSize(1);
        assertThat(messages()).singleElement().satisfies(message -> {
            assertThat(message.state()).isEqualTo(DeliveryState.DELIVERED);
            assertThat(message.answer()).contains(new Status(204));
        });
    }

    @Test
    void what_fails_twice_is_delivered_the_third_time() {
        receiver.answers("503 Service Unavailable", "500 Internal Server Error");
        change();
        deliver(NOON);
        deliver(NOON.plusSeconds(10));
        deliver(NOON.plusSeconds(50));

        assertThat(messages()).singleElement().satisfies(message -> {
            assertThat(message.state()).isEqualTo(DeliveryState.DELIVERED);
            assertThat(message.attempts()).isEqualTo(3);
        });
    }

    @Test
    void every_attempt_sends_the_same_message_under_the_same_id() {
        receiver.answers("503 Service Unavailable");
        change();
        deliver(NOON);
        deliver(NOON.plusSeconds(10));

        assertThat(receiver.received())
                .hasSize(2)
                .extracting(message -> message.headers().get("webhook-id") + message.body())
                .containsOnly(
                        messages().get(0).event() + receiver.received().get(0).body());
    }

    @Test
    void before_its_time_nothing_is_sent_again() {
        receiver.answers("503 Service Unavailable");
        change();
        deliver(NOON);
        deliver(NOON.plusSeconds(9));

        assertThat(receiver.received()).hasSize(1);
        assertThat(messages().get(0).nextAt()).isEqualTo(NOON.plusSeconds(10));
    }

    @Test
    void after_ten_attempts_a_message_is_given_up() {
        change();
        for (int attempt = 0; attempt < 11; attempt++) {
            receiver.answers("503 Service Unavailable");
            deliver(NOON.plus(Duration.ofHours(6L * attempt)));
        }

        assertThat(receiver.received()).hasSize(10);
        assertThat(messages()).singleElement().satisfies(message -> {
            assertThat(message.state()).isEqualTo(DeliveryState.GIVEN_UP);
            assertThat(message.answer()).contains(new Status(503));
        });
    }

    @Test
    void a_redirection_is_not_followed() {
        receiver.answers("307 Temporary Redirect\r\nLocation: " + receiver.address());
        change();
        deliver(NOON);

        assertThat(receiver.received()).hasSize(1);
        assertThat(messages().get(0).answer()).contains(new Status(307));
    }

    @Test
    void where_nobody_answers_the_message_waits() throws Exception {
        noWebhook();
        try (var taken = new Socket()) {
            taken.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            webhookTo("http://127.0.0.1:" + taken.getLocalPort() + "/hook");
            change();
            deliver(NOON);
        }

        assertThat(messages()).singleElement().satisfies(message -> {
            assertThat(message.state()).isEqualTo(DeliveryState.WAITING);
            assertThat(message.answer()).contains(Trouble.UNREACHABLE);
        });
    }

    @Test
    void of_two_servers_one_takes_the_message() throws Exception {
        change();
        long message = deliveries.due(webhook, NOON).orElseThrow();
        Callable<Optional<WebhookDelivery>> claim = () -> deliveries.claim(message, NOON, Duration.ofMinutes(1));

        assertThat(AllAtOnce.run(List.of(claim, claim, claim, claim)))
                .filteredOn(Optional::isPresent)
                .hasSize(1);
    }

    @Test
    void what_a_dead_server_had_taken_is_due_again() {
        change();
        long message = deliveries.due(webhook, NOON).orElseThrow();
        deliveries.claim(message, NOON, Duration.ofMinutes(1));

        assertThat(deliveries.due(webhook, NOON.plusSeconds(59))).isEmpty();
        assertThat(deliveries.due(webhook, NOON.plusSeconds(60))).contains(message);
    }

    @Test
    void a_removed_webhook_is_told_nothing_more() {
        change();
        asAdmin(() -> webhooks.remove(admin, webhook));
        change();
        deliver(NOON);

        assertThat(receiver.received()).isEmpty();
        assertThat(rows.count("webhook_delivery where webhook_id = ? and state = 'GIVEN_UP'", webhook))
                .isEqualTo(1);
        assertThat(rows.count("webhook where id = ? and secret = ''", webhook)).isEqualTo(1);
    }

    @Test
    void an_address_is_told_once() {
        assertThat(asAdmin(() -> webhooks.add(admin, receiver.address())))
                .isEqualTo(new Refused(List.of(Reason.ADDRESS_TAKEN)));
    }

    @Test
    void adding_and_removing_are_journalled() {
        asAdmin(() -> webhooks.remove(admin, webhook));

        String entries = "journal_entry where deed = 'WEBHOOK_CHANGED' and actor_id = ? and ";
        assertThat(rows.count(entries + "after_text = ?", admin.id(), receiver.address()))
                .isEqualTo(1);
        assertThat(rows.count(entries + "before_text = ?", admin.id(), receiver.address()))
                .isEqualTo(1);
    }

    private void change() {
        changes.decide(agent, NOON);
    }

    private void fire() {
        changes.tell(agent, NOON);
    }

    private void deliver(Instant now) {
        courier.deliver(webhook, () -> now);
    }

    private List<DeliveryView> messages() {
        return deliveries.page(webhook, 0, 10);
    }

    private String expected(Received message) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.replace("whsec_", "")), "HmacSHA256"));
        String signed = message.headers().get("webhook-id") + "."
                + message.headers().get("webhook-timestamp") + "." + message.body();
        return Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private <T> T asAdmin(Callable<T> work) {
        return Caller.does(asAdmin, work);
    }
}
