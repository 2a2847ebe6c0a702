package org.composure.browser;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.composure.support.Access;
import org.composure.support.Access.Whose;
import org.composure.support.FormVisitor;

/** Opens or sends what one cell of access.txt is about. */
record Sending(Cast cast, Access row, String address, String role, Whose whose) {

    private static final int OK = 200;
    private static final String SOCKET = "socket";

    /** The status of the address when it is opened. */
    int opened() {
        return verb().equals(SOCKET)
                ? visitor().knock(path())
                : visitor().get(path()).statusCode();
    }

    /** The status of what is sent there. */
    int sent() {
        return answer().statusCode();
    }

    private HttpResponse<String> answer() {
        if (row.write().startsWith("{")) {
            return visitor().send(verb(), path(), "application/json", filled(row.write()));
        }
        if (!verb().equals("POST") && !verb().equals(SOCKET)) {
            return visitor().send(verb(), path(), "text/plain", "");
        }
        return visitor().post(path(), fields(), Map.of());
    }

    private Map<String, String> fields() {
        if (row.write().isEmpty()) {
            return Map.of("nothing", "sent");
        }
        Map<String, String> fields = new HashMap<>();
        if (!row.stateless()) {
            String page = page();
            fields.put("jakarta.faces.ViewState", FormVisitor.state(page));
            fields.put("primefaces.nonce", FormVisitor.nonce(page));
        }
        Arrays.stream(row.write().split("\\s+", 0))
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> fields.put(pair[0], filled(pair[1])));
        return fields;
    }

    /** Itself, and where it is not open, the one from which somebody could have a state to send along. */
    private String page() {
        HttpResponse<String> page = visitor().get(path());
        if (page.statusCode() == OK) {
            return page.body();
        }
        String other = row.state().isEmpty() ? row.addresses().get(0) : row.state();
        return Stream.of(Whose.OWN, Whose.OWN_TEAM)
                .map(whose -> visitor().get(cast.filled(other, role, whose)))
                .filter(answer -> answer.statusCode() == OK)
                .map(HttpResponse::body)
                .findFirst()
                .orElse("");
    }

    private FormVisitor visitor() {
        return cast.visitor(role);
    }

    private String filled(String text) {
        return cast.filled(text, role, whose);
    }

    private String path() {
        return filled(address.substring(address.indexOf(' ') + 1));
    }

    /** The first method of an address of REST that sends something; else what a form does. */
    private String verb() {
        return address.contains(" ")
                ? Arrays.stream(address.split(" ", 2)[0].split(",", 0))
                        .filter(verb -> !verb.equals("GET"))
                        .findFirst()
                        .orElse("POST")
                : "POST";
    }
}
