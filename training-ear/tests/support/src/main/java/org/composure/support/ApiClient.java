package org.composure.support;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Software of the help desk, added by the administrator's page; it asks with its token. */
public record ApiClient(String name, String token) {

    private static final Pattern TOKEN = Pattern.compile("cmp_[0-9a-f]{8}_[A-Za-z0-9_-]{43}");

    /** A new client that may ask what agents may give. */
    public static ApiClient add() {
        return add(Map.of("scopes:0:scope", "true"));
    }

    /** A new client that is known and may do nothing. */
    public static ApiClient addWithoutScope() {
        return add(Map.of());
    }

    private static ApiClient add(Map<String, String> scopes) {
        String name = "Desk " + UUID.randomUUID();
        Map<String, String> fields = new HashMap<>(scopes);
        fields.put("name", name);
        FormVisitor admin = FormVisitor.as(Account.ADMIN);
        var answer = admin.submit("clients.xhtml", "client", fields, "add");
        if (answer.statusCode() != 302) {
            throw new AssertionError("The client was not added: " + answer.body());
        }
        Matcher token = TOKEN.matcher(admin.get("clients.xhtml").body());
        if (!token.find()) {
            throw new AssertionError("The page does not show the token");
        }
        return new ApiClient(name, token.group());
    }

    /**
     * Asks what an agent may give.
     *
     * @param query as in {@code ?action=refund}; empty for all
     */
    public HttpResponse<String> asks(String agent, String query) {
        return asks(agent, query, Map.of());
    }

    public HttpResponse<String> asks(String agent, String query, Map<String, String> headers) {
        return ask(Product.url(), agent + "/authority" + query, token, headers);
    }

    /** Asks with any token, by any way to the product. */
    public static HttpResponse<String> ask(URI product, String path, String token, Map<String, String> headers) {
        Map<String, String> all = new HashMap<>(headers);
        all.put("Authorization", "Bearer " + token);
        return FormVisitor.at(product).get("api/agents/" + path, all);
    }
}
