package org.composure.load;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.composure.support.ApiClient;
import org.composure.support.Product;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * How quickly the help desk is answered: so many requests a second on loopback, sent at fixed times whether earlier ones
 * have been answered or not. A time runs from when its request was due, so that none is flattered by waiting for
 * another. Measures and asserts no speed; run by name.
 */
@Isolated
class AuthorityLoad {

    private static final int A_SECOND = 200;
    private static final int WARM_UP = 30 * A_SECOND;
    private static final int MEASURED = 30 * A_SECOND;
    private static final long BETWEEN = Duration.ofSeconds(1).toNanos() / A_SECOND;

    private static final long UNANSWERED = Long.MAX_VALUE;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void two_hundred_questions_a_second() {
        String token = ApiClient.add().token();
        send(WARM_UP, token);
        Duration before = serverTime();
        long[] nanos = send(MEASURED, token);
        Duration spent = serverTime().minus(before);

        Arrays.sort(nanos);
        System.out.printf(
                "%d questions, %d a second, %d unanswered: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, most %.1f ms; %.2f ms of a processor"
                        + " for each%n",
                MEASURED,
                A_SECOND,
                Arrays.stream(nanos).filter(time -> time == UNANSWERED).count(),
                millis(nanos, 0.50),
                millis(nanos, 0.95),
                millis(nanos, 0.99),
                millis(nanos, 1),
                (double) spent.toMillis() / MEASURED);
    }

    /** What the server, which this process started, has had of the processors; zero where the system does not say. */
    private static Duration serverTime() {
        return ProcessHandle.current()
                .children()
                .flatMap(child -> child.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    private long[] send(int requests, String token) {
        List<CompletableFuture<Long>> times = new ArrayList<>(requests);
        long start = System.nanoTime();
        for (int i = 0; i < requests; i++) {
            long due = start + i * BETWEEN;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            times.add(client.sendAsync(question(i, token), HttpResponse.BodyHandlers.ofString())
                    .handle((answer, failure) -> {
                        boolean answered = failure == null && answer.statusCode() == 200;
                        return answered ? System.nanoTime() - due : UNANSWERED;
                    }));
        }
        return times.stream().mapToLong(CompletableFuture::join).toArray();
    }

    private static HttpRequest question(int number, String token) {
        URI address = Product.url()
                .resolve("api/agents/D-100" + (1 + number % 4) + "/authority?action=refund&amount=" + number % 100);
        return HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + token)
                .timeout(Duration.ofSeconds(10))
                .build();
    }

    private static double millis(long[] sorted, double share) {
        return sorted[(int) Math.ceil(share * sorted.length) - 1] / 1e6;
    }
}
