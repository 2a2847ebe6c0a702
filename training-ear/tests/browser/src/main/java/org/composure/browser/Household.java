package org.composure.browser;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.composure.support.FormVisitor;

/** What belongs to the house and to no person: API clients, webhooks, rounds of calibration. */
final class Household {

    private static final Pattern TRANSCRIPT = Pattern.compile("transcript\\.xhtml\\?round=(\\d+)&amp;place=1\"");
    private static final Pattern NEXT = Pattern.compile("name=\"number\" value=\"(\\d+)\"");
    private static final Pattern HOOK = Pattern.compile("webhook\\.xhtml\\?id=(\\d+)\"><bdi>[^<]*/access/");
    private static final String ROUND = "team/calibration.xhtml";
    private static final String CLIENTS = "clients.xhtml";

    private final FormVisitor admin;
    private final FormVisitor supervisor;
    private String client = "";
    private String imported = "";

    Household(FormVisitor admin, FormVisitor supervisor) {
        this.admin = admin;
        this.supervisor = supervisor;
    }

    /** One that is not revoked. */
    String client() {
        if (client.isEmpty() || !admin.get("client.xhtml?id=" + client).body().contains("revoke:go")) {
            String name = "A desk of tests " + UUID.randomUUID();
            client = Dealings.found(
                    admin,
                    CLIENTS,
                    Pattern.compile("client\\.xhtml\\?id=(\\d+)\"><bdi>" + name),
                    () -> admin.submit(CLIENTS, "client", Map.of("name", name), "add"));
        }
        return client;
    }

    /** One of those whose address says that the matrix has added it. */
    String webhook() {
        String address = "https://203.0.113.7/access/" + UUID.randomUUID();
        return Dealings.found(
                admin, CLIENTS, HOOK, () -> admin.submit(CLIENTS, "webhook", Map.of("address", address), "add"));
    }

    /** The one that is being rated. */
    String round() {
        return Dealings.found(
                supervisor,
                ROUND,
                TRANSCRIPT,
                () -> supervisor.post(ROUND, Map.of("number", nextRound(), "transcripts", "3"), Map.of()));
    }

    /** A file of people that would change nobody, to be decided. */
    String imported() {
        if (imported.isEmpty()) {
            byte[] file = "employee number\nD-1001".getBytes(StandardCharsets.UTF_8);
            var answer = admin.sendFile("import.xhtml", "upload", "send", "file", file);
            imported = answer.headers()
                    .firstValue("Location")
                    .orElseThrow(() -> new AssertionError(answer.body()))
                    .replaceAll(".*import=", "");
        }
        return imported;
    }

    String nextRound() {
        return Dealings.found(supervisor, ROUND, NEXT, () -> supervisor.get(ROUND));
    }
}
