package org.composure.web.headers;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.util.Map;

/** A response whose headers survive a reset, and which never carries two content security policies. */
class HeaderKeepingResponse extends HttpServletResponseWrapper {

    static final String CONTENT_SECURITY_POLICY = "Content-Security-Policy";

    private final Map<String, String> kept;

    HeaderKeepingResponse(HttpServletResponse response, Map<String, String> kept) {
        super(response);
        this.kept = Map.copyOf(kept);
        apply();
    }

    @Override
    public void addHeader(String name, String value) {
        // Browsers obey two policies at once: the strict one would stop the page's own scripts.
        if (CONTENT_SECURITY_POLICY.equalsIgnoreCase(name)) {
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
