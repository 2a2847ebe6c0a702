package org.composure.volume;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.composure.support.FormVisitor;

/** Those who look at pages, each signed in once. */
final class Visitors {

    private static final String PASSWORD = "composure-demo";
    private static final double NANOSECONDS = 1e6;

    /** Without encryption, they speak nothing newer. */
    private static final HttpClient.Version AS_BROWSERS = HttpClient.Version.HTTP_1_1;

    /**
     * How a page came.
     *
     * @param milliseconds from asking until its last byte
     * @param bytes as sent, compressed
     */
    record Answer(double milliseconds, int bytes) {}

    private final URI product;
    private final HttpClient client =
            HttpClient.newBuilder().version(AS_BROWSERS).build();
    private final Map<String, String> sessions = new HashMap<>();

    Visitors(URI product) {
        this.product = product;
    }

    Answer ask(Page.Visit visit) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(product.resolve(visit.path()))
                .header("Accept-Encoding", "gzip")
                .header("Cookie", "JSESSIONID=" + sessions.computeIfAbsent(visit.account(), this::signIn))
                .build();
        long begin = System.nanoTime();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        double milliseconds = (System.nanoTime() - begin) / NANOSECONDS;
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(visit + " was answered with " + answer.statusCode());
        }
        return new Answer(milliseconds, answer.body().length);
    }

    /** Lets somebody in, so that it is not measured. */
    void let(String account) {
        sessions.computeIfAbsent(account, this::signIn);
    }

    private String signIn(String account) {
        var visitor = FormVisitor.at(product);
        if (visitor.signIn(account, PASSWORD).statusCode() != 302) {
            throw new IllegalStateException(account + " was not let in");
        }
        return visitor.session();
    }
}
