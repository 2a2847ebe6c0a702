package org.composure.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.function.Function;
import java.util.stream.Stream;
import org.composure.support.ServerProcess;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RestartIT {

    static Stream<Named<Function<String, ServerProcess>>> databases() {
        return Stream.of(Named.of("h2", ServerProcess::onH2), Named.of("postgresql", ServerProcess::onPostgres));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_killed_server_starts_again_and_answers(Function<String, ServerProcess> on) throws Exception {
        try (var server = on.apply("restart")) {
            server.start().kill();
            server.start();

            assertThat(statusOf(server.url().resolve("sign-in.xhtml"))).isEqualTo(200);
        }
    }

    private static int statusOf(URI address) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
