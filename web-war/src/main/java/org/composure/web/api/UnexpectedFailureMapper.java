package org.composure.web.api;

import jakarta.ejb.EJBAccessException;
import jakarta.json.JsonException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;

/** Everything that is no refusal of the REST layer. A bug shows its number only; the log has the rest. */
@Provider
public class UnexpectedFailureMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = System.getLogger(UnexpectedFailureMapper.class.getName());

    @Override
    public Response toResponse(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof EJBAccessException) {
                return Problem.of(Status.FORBIDDEN, "This is not open to you.");
            }
            if (cause instanceof JsonException || cause instanceof ProcessingException) {
                return Problem.of(Status.BAD_REQUEST, "The request is not the JSON that was expected.");
            }
        }
        String id = UUID.randomUUID().toString();
        LOG.log(Level.ERROR, "REST request failed, " + id, failure);
        return Problem.of(Status.INTERNAL_SERVER_ERROR, "Something failed on our side; its number is " + id + ".");
    }
}
