package org.composure.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;

/** The answer to somebody who would have to sign in first, in the form that the asker understands. */
final class Refusal {

    private static final String API = "/api/";

    private Refusal() {}

    /** Whether the asker is a person opening a page, who comes back to it after signing in. */
    static boolean leadsBack(HttpServletRequest request) {
        String destination = request.getHeader("Sec-Fetch-Dest");
        return "GET".equals(request.getMethod())
                && !request.getServletPath().concat("/").startsWith(API)
                && (destination == null || destination.equals("document"));
    }

    static void answer(HttpServletRequest request, HttpServletResponse response) {
        try {
            if (request.getServletPath().concat("/").startsWith(API)) {
                passOver(request);
                problem(response, HttpServletResponse.SC_UNAUTHORIZED, "Unauthorized", "Sign in first.");
            } else if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
                write(response, "text/xml", partialRedirect(request));
            } else if ("POST".equals(request.getMethod())) {
                response.sendRedirect(from(request));
            } else if (leadsBack(request)) {
                response.sendRedirect(SignInPage.PATH);
            } else {
                response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Leaves nothing of the request to be read: else the container takes the answer for unfinished, and fails at putting
     * its own in place of it.
     */
    static void passOver(HttpServletRequest request) {
        try {
            request.getInputStream().close();
        } catch (IOException tooMuch) {
            // There is an answer to that as well, and the connection ends with it.
        }
    }

    /** The answer to software; neither text has signs in it that JSON would escape. */
    static void problem(HttpServletResponse response, int status, String title, String detail) {
        response.setStatus(status);
        try {
            write(
                    response,
                    "application/problem+json",
                    "{\"type\":\"about:blank\",\"title\":\"" + title + "\",\"status\":" + status + ",\"detail\":\""
                            + detail + "\"}");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(HttpServletResponse response, String type, String body) throws IOException {
        response.setContentType(type);
        response.setCharacterEncoding("UTF-8");
        // Closed, and not only flushed: else the container tries to put its page for the status in place of it.
        try (Writer writer = response.getWriter()) {
            writer.write(body);
        }
    }

    private static String partialRedirect(HttpServletRequest request) {
        String escaped =
                from(request).replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"" + escaped
                + "\"></redirect></partial-response>";
    }

    /** The page that the request was sent from: opening it anew leads through sign-in and back to it. */
    private static String from(HttpServletRequest request) {
        String referer = request.getHeader("Referer");
        try {
            URI page = URI.create(referer == null ? "/" : referer);
            String path = page.getRawPath();
            boolean ours = request.getHeader("Host") != null
                    && request.getHeader("Host").equals(page.getRawAuthority());
            if (!ours || path == null || !path.startsWith("/") || path.startsWith("//")) {
                return "/";
            }
            return page.getRawQuery() == null ? path : path + "?" + page.getRawQuery();
        } catch (IllegalArgumentException notAnAddress) {
            return "/";
        }
    }
}
