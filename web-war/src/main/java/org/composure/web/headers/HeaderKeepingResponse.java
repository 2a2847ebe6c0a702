package org.composure.web.headers;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A response whose headers survive a reset, and which never carries two policies of the same kind. */
class HeaderKeepingResponse extends HttpServletResponseWrapper {

    static final String CONTENT_SECURITY_POLICY = "Content-Security-Policy";

    private static final Set<String> SINGLE = Set.of("content-security-policy", "cache-control");

    private final Map<String, String> kept;

    HeaderKeepingResponse(HttpServletResponse response, Map<String, String> kept) {
        super(response);
        this.kept = Map.copyOf(kept);
        apply();
    }

    @Override
    public void addHeader(String name, String value) {
        // Browsers obey two policies at once: the strict one would stop the page's own scripts, and forbid what an
        // answer
        // allows caches.
        if (SINGLE.contains(name.toLowerCase(Locale.ROOT))) {
            setHeader(name, value);
        } else {
            super.addHeader(name, value);
        }
    }

    @Override
    public void reset() {
        super.reset();
        apply();
    }

    private void apply() {
        var response = (HttpServletResponse) getResponse();
        kept.forEach(response::setHeader);
    }
}
