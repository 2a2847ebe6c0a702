package org.composure.web.errors;

import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.primefaces.csp.CspException;

/**
 * Refuses what no page of ours would send now: an oversized body, a form whose view is gone or was tampered with.
 * Otherwise anybody could fill the log with stack traces.
 */
public class UnusableRequestFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final long LARGEST_BODY = 2L * 1024 * 1024;

    /** Where files come in, so that a page can say of one that is too large how large it may be. */
    private static final String FILES = "/import.xhtml";

    /** The server's own limit, a little higher, closes the connection without a page. */
    private static final long LARGEST_FILE_BODY = 15L * 1024 * 1024;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long largest = FILES.equals(request.getServletPath()) ? LARGEST_FILE_BODY : LARGEST_BODY;
        if (request.getContentLengthLong() > largest) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            if (response.isCommitted() || !isUnusable(e)) {
                throw e;
            }
            response.reset();
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            request.getRequestDispatcher("/errors/expired.html").forward(request, response);
        }
    }

    private static boolean isUnusable(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ViewExpiredException || cause instanceof CspException) {
                return true;
            }
        }
        return false;
    }
}
