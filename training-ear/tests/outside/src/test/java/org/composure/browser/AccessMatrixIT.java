package org.composure.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.composure.support.Access;
import org.composure.support.Access.Cell;
import org.composure.support.Access.Whose;
import org.composure.support.FormVisitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every cell of access.txt, over HTTP. */
class AccessMatrixIT {

    private static final int OK = 200;

    private static Cast cast;

    @BeforeAll
    static void gather() {
        cast = Cast.gather();
    }

    /** All that is opened before anything is sent, which may change what there is to open. */
    @TestFactory
    Stream<DynamicNode> who_may_open_what() {
        return Access.all().stream().flatMap(row -> row.addresses().stream()
                .map(address -> dynamicContainer(address, cells(row, address, this::opened))));
    }

    @TestFactory
    Stream<DynamicNode> who_may_send_what() {
        return Access.all().stream().flatMap(row -> row.addresses().stream()
                .map(address -> dynamicContainer(address, cells(row, address, this::sent))));
    }

    private interface Trial {
        DynamicTest of(Access row, String address, String role, Whose whose, Cell cell);
    }

    private static Stream<DynamicTest> cells(Access row, String address, Trial trial) {
        List<DynamicTest> trials = new ArrayList<>();
        row.roles()
                .forEach((role, cells) ->
                        cells.forEach((whose, cell) -> trials.add(trial.of(row, address, role, whose, cell))));
        return trials.stream();
    }

    private DynamicTest opened(Access row, String address, String role, Whose whose, Cell cell) {
        return dynamicTest(name(role, "opens", whose, cell.read()), () -> {
            var answer = cast.visitor(role).get(cast.filled(path(address), role, whose));

            assertThat(answer.statusCode()).isEqualTo(cell.read());
        });
    }

    private DynamicTest sent(Access row, String address, String role, Whose whose, Cell cell) {
        return dynamicTest(name(role, "sends", whose, cell.write()), () -> {
            var answer = send(row, address, role, whose);

            assertThat(answer.statusCode()).isEqualTo(cell.write());
        });
    }

    private static String name(String role, String does, Whose whose, int status) {
        String object = whose.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return role + " " + does + ", " + object + ": " + status;
    }

    private HttpResponse<String> send(Access row, String address, String role, Whose whose) {
        FormVisitor visitor = cast.visitor(role);
        String path = cast.filled(path(address), role, whose);
        if (row.write().startsWith("{")) {
            return visitor.send(verb(address), path, "application/json", cast.filled(row.write(), role, whose));
        }
        if (!verb(address).equals("POST")) {
            return visitor.send(verb(address), path, "text/plain", "");
        }
        if (row.write().isEmpty()) {
            return visitor.post(path, Map.of("nothing", "sent"), Map.of());
        }
        String page = page(row, visitor, path, role);
        Map<String, String> fields = new HashMap<>();
        Arrays.stream(row.write().split("\\s+", 0))
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> fields.put(pair[0], cast.filled(pair[1], role, whose)));
        fields.put("jakarta.faces.ViewState", FormVisitor.state(page));
        fields.put("primefaces.nonce", FormVisitor.nonce(page));
        return visitor.post(path, fields, Map.of());
    }

    /** Itself, and where it is not open, the one from which somebody could have a state to send along. */
    private static String page(Access row, FormVisitor visitor, String path, String role) {
        HttpResponse<String> page = visitor.get(path);
        if (page.statusCode() == OK) {
            return page.body();
        }
        String other = row.state().isEmpty() ? row.addresses().get(0) : row.state();
        return Stream.of(Whose.OWN, Whose.OWN_TEAM)
                .map(whose -> visitor.get(cast.filled(path(other), role, whose)))
                .filter(answer -> answer.statusCode() == OK)
                .map(HttpResponse::body)
                .findFirst()
                .orElse("");
    }

    private static String path(String address) {
        return address.substring(address.indexOf(' ') + 1);
    }

    /** The first method of an address of REST that sends something; else what a form does. */
    private static String verb(String address) {
        return address.contains(" ")
                ? Arrays.stream(address.split(" ", 2)[0].split(",", 0))
                        .filter(verb -> !verb.equals("GET"))
                        .findFirst()
                        .orElse("POST")
                : "POST";
    }
}
