package org.composure.helpdesk.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import org.composure.helpdesk.Answer;
import org.composure.helpdesk.Answer.Status;
import org.composure.helpdesk.Answer.Trouble;
import org.composure.helpdesk.entity.WebhookDelivery;

/** Takes one message to its webhook, once (R7, R8). */
@ApplicationScoped
public class Messenger {

    static final Duration TO_CONNECT = Duration.ofSeconds(5);
    static final Duration TO_ANSWER = Duration.ofSeconds(10);

    private static final Logger LOG = System.getLogger(Messenger.class.getName());

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(TO_CONNECT)
            .build();

    @Inject
    private Destinations destinations;

    Answer take(WebhookDelivery delivery, Instant now) {
        if (!delivery.webhook().isActive()) {
            return Trouble.WEBHOOK_REMOVED;
        }
        URI address = URI.create(delivery.webhook().address());
        if (destinations.isClosed(address)) {
            return Trouble.ADDRESS_CLOSED;
        }
        try {
            // The status is all that is wanted: what else comes is not read, however long it is.
            HttpResponse<InputStream> response =
                    client.send(request(address, delivery, now), HttpResponse.BodyHandlers.ofInputStream());
            response.body().close();
            return new Status(response.statusCode());
        } catch (HttpTimeoutException e) {
            return Trouble.TOO_SLOW;
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.DEBUG, "A webhook was not reached", e);
            return Trouble.UNREACHABLE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Trouble.UNREACHABLE;
        }
    }

    private static HttpRequest request(URI address, WebhookDelivery delivery, Instant now) {
        return HttpRequest.newBuilder(address)
                .timeout(TO_ANSWER)
                .header("Content-Type", Message.MEDIA_TYPE)
                .header("webhook-id", delivery.event())
                .header("webhook-timestamp", String.valueOf(now.getEpochSecond()))
                .header(
                        "webhook-signature",
                        Signature.of(delivery.webhook().secret(), delivery.event(), now, delivery.body()))
                .POST(HttpRequest.BodyPublishers.ofString(delivery.body()))
                .build();
    }
}
