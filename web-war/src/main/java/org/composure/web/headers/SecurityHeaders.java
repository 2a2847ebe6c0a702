package org.composure.web.headers;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The headers that tell a browser what not to allow. */
public final class SecurityHeaders {

    private static final Map<String, String> ALWAYS = always();

    /** Stylesheets and scripts with versions in their addresses; pages must not stay in a shared computer's cache. */
    private static final String KEPT_BY_BROWSERS = "/jakarta.faces.resource/";

    private SecurityHeaders() {}

    /** For answers that are given before any filter sees the request. */
    public static void addTo(HttpServletRequest request, HttpServletResponse response) {
        of(request).forEach(response::setHeader);
    }

    static Map<String, String> of(HttpServletRequest request) {
        var headers = new LinkedHashMap<>(ALWAYS);
        if (request.isSecure()) {
            headers.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (request.getDispatcherType() == DispatcherType.ERROR
                || !request.getRequestURI().startsWith(request.getContextPath() + KEPT_BY_BROWSERS)) {
            headers.put("Cache-Control", "no-store");
        }
        return headers;
    }

    private static Map<String, String> always() {
        var headers = new LinkedHashMap<String, String>();
        // The strictest; a Faces page replaces it by one with its nonce.
        headers.put(
                HeaderKeepingResponse.CONTENT_SECURITY_POLICY,
                "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none';"
                        + " frame-ancestors 'none'");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Referrer-Policy", "same-origin");
        headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        return Collections.unmodifiableMap(headers);
    }
}
