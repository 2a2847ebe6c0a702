package org.composure.web.api;

import static org.composure.storage.JsonText.JSON;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.StatusType;

/** An answer of type {@code application/problem+json}. */
final class Problem {

    static final String MEDIA_TYPE = "application/problem+json";

    private Problem() {}

    static Response of(StatusType status, String detail) {
        return on(Response.status(status), status, detail);
    }

    /** Keeps the headers of an answer that was meant otherwise, such as which methods are allowed. */
    static Response replacing(Response meant, String detail) {
        return on(Response.fromResponse(meant).entity(null), meant.getStatusInfo(), detail);
    }

    private static Response on(Response.ResponseBuilder answer, StatusType status, String detail) {
        var problem = JSON.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", status.getReasonPhrase())
                .add("status", status.getStatusCode())
                .add("detail", detail);
        return answer.type(MEDIA_TYPE).entity(problem.build().toString()).build();
    }
}
