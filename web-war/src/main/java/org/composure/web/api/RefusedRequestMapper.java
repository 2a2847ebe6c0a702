package org.composure.web.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What the REST layer itself refuses: unknown addresses, wrong methods and media types, unreadable bodies. */
@Provider
public class RefusedRequestMapper implements ExceptionMapper<WebApplicationException> {

    @Override
    public Response toResponse(WebApplicationException refusal) {
        Response meant = refusal.getResponse();
        return Problem.replacing(
                meant, refusal instanceof UnusableQuestion question ? question.detail() : detail(meant.getStatus()));
    }

    /** Never the exception's own message, which names classes and repeats what the client sent. */
    private static String detail(int status) {
        return switch (status) {
            case 400 -> "The request could not be read.";
            case 401 -> "Sign in first.";
            case 403 -> "This is not open to you.";
            case 404 -> "There is nothing at this address.";
            case 405 -> "This address does not take this method.";
            case 406 -> "This address cannot answer in any of the media types asked for.";
            case 415 -> "This address does not take this media type.";
            default -> "The request could not be answered.";
        };
    }
}
