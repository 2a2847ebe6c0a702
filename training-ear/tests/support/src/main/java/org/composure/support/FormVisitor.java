package org.composure.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket.Listener;
import java.net.http.WebSocketHandshakeException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Fills in the forms of the pages without a browser: quickly, and with values that no browser would send. */
public final class FormVisitor {

    private static final Pattern NONCE = Pattern.compile("csp\\.init\\('([^']+)'\\)");
    private static final Pattern STATE =
            Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]* value=\"([^\"]+)\"");

    private static final int SWITCHING = 101;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .build();
    private final URI product;

    private FormVisitor(URI product) {
        this.product = product;
    }

    public static FormVisitor at(URI product) {
        return new FormVisitor(product);
    }

    /** Somebody who has signed in. */
    public static FormVisitor as(Account account) {
        var visitor = at(Product.url());
        var answer = visitor.signIn(account.account(), account.password());
        if (answer.statusCode() != 302) {
            throw new AssertionError(account.account() + " was not let in: " + answer.body());
        }
        return visitor;
    }

    public HttpResponse<String> signIn(String account, String password) {
        return submit("sign-in.xhtml", "sign-in", Map.of("account", account, "password", password), "enter");
    }

    public HttpResponse<String> get(String path) {
        return get(path, Map.of());
    }

    public HttpResponse<String> get(String path, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(product.resolve(path));
        headers.forEach(request::header);
        return send(request);
    }

    /**
     * Opens the page and sends one of its forms.
     *
     * @param fields values by the field's id within the form
     */
    public HttpResponse<String> submit(String path, String form, Map<String, String> fields, String button) {
        return submit(path, form, fields, button, Map.of());
    }

    /**
     * The same, with what stands in hidden fields.
     *
     * @param hidden values by the field's name
     */
    public HttpResponse<String> submit(
            String path, String form, Map<String, String> fields, String button, Map<String, String> hidden) {
        String page = get(path).body();
        Map<String, String> body = new HashMap<>(hidden);
        fields.forEach((field, value) -> body.put(form + ":" + field, value));
        body.put(form, form);
        body.put(form + ":" + button, form + ":" + button);
        body.put("jakarta.faces.ViewState", first(STATE, page));
        body.put("primefaces.nonce", first(NONCE, page));
        return post(path, body, Map.of());
    }

    public HttpResponse<String> post(String path, Map<String, String> fields, Map<String, String> headers) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(product.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return send(request);
    }

    /**
     * Opens the page and sends a file by one of its forms.
     *
     * @param field name of the file's field
     */
    public HttpResponse<String> sendFile(String path, String form, String button, String field, byte[] content) {
        String page = get(path).body();
        String boundary = "between-" + form;
        var body = new StringBuilder();
        Map.of(
                        form,
                        form,
                        form + ":" + button,
                        form + ":" + button,
                        "jakarta.faces.ViewState",
                        first(STATE, page),
                        "primefaces.nonce",
                        first(NONCE, page))
                .forEach((name, value) -> body.append("--")
                        .append(boundary)
                        .append("\r\nContent-Disposition: form-data; name=\"")
                        .append(name)
                        .append("\"\r\n\r\n")
                        .append(value)
                        .append("\r\n"));
        body.append("--")
                .append(boundary)
                .append("\r\nContent-Disposition: form-data; name=\"")
                .append(field)
                .append("\"; filename=\"people.csv\"\r\nContent-Type: text/csv\r\n\r\n");
        byte[] end = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        var whole = List.of(body.toString().getBytes(StandardCharsets.UTF_8), content, end);
        return send(HttpRequest.newBuilder(product.resolve(path))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArrays(whole)));
    }

    /** Sends anything, in whatever way. */
    public HttpResponse<String> send(String method, String path, String type, String body) {
        return send(HttpRequest.newBuilder(product.resolve(path))
                .header("Content-Type", type)
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Asks for a WebSocket, as the scripts of a page would, and closes it at once; the status of the answer. */
    public int knock(String path) {
        try {
            client.newWebSocketBuilder()
                    .buildAsync(
                            URI.create(product.resolve(path).toString().replaceFirst("http", "ws")), new Listener() {})
                    .join()
                    .abort();
            return SWITCHING;
        } catch (CompletionException e) {
            if (e.getCause() instanceof WebSocketHandshakeException refused) {
                return refused.getResponse().statusCode();
            }
            throw e;
        }
    }

    /** The state that a page's forms send along; of a page that keeps none, or is none, what says so. */
    public static String state(String page) {
        Matcher matcher = STATE.matcher(page);
        return matcher.find() ? matcher.group(1) : "stateless";
    }

    /** The nonce that a page's forms send along; of what is no page, one of the same form. */
    public static String nonce(String page) {
        Matcher matcher = NONCE.matcher(page);
        return matcher.find() ? matcher.group(1) : "MDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAw";
    }

    /** The cookie that says who is signed in. */
    public String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String first(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        if (!matcher.find()) {
            throw new AssertionError("There is no " + pattern + " in " + page);
        }
        return matcher.group(1);
    }

    /** Percent-encoded UTF-8, and of half a character the bytes that its half would have. */
    public static String encoded(String text) {
        var encoded = new StringBuilder();
        text.codePoints().forEach(character -> {
            byte[] bytes = Character.getType(character) == Character.SURROGATE
                    ? threeBytes(character)
                    : Character.toString(character).getBytes(StandardCharsets.UTF_8);
            for (byte each : bytes) {
                encoded.append('%').append(String.format("%02X", each));
            }
        });
        return encoded.toString();
    }

    private static byte[] threeBytes(int half) {
        return new byte[] {
            (byte) (0xE0 | (half >> 12)), (byte) (0x80 | ((half >> 6) & 0x3F)), (byte) (0x80 | (half & 0x3F))
        };
    }
}
