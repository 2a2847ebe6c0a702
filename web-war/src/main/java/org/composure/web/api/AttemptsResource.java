package org.composure.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.composure.scoring.boundary.Scores;
import org.composure.training.boundary.Training;
import org.composure.web.shell.Visitor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/attempts/{attempt}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attempts", description = "One's own only: to anybody else an attempt does not exist.")
public class AttemptsResource {

    @Inject
    private Visitor visitor;

    @Inject
    private Training training;

    @Inject
    private Scores scores;

    @GET
    @Operation(summary = "An attempt as it stands")
    @APIResponseSchema(AttemptAnswer.class)
    @APIResponse(ref = ApiApplication.UNAUTHORIZED, responseCode = "401")
    @APIResponse(ref = ApiApplication.NOT_FOUND, responseCode = "404")
    public AttemptAnswer attempt(@Parameter(description = "Its number") @PathParam("attempt") long attempt) {
        return training.read(visitor.actor(), attempt).map(AttemptAnswer::of).orElseThrow(NotFoundException::new);
    }

    @GET
    @Path("/scorecard")
    @Operation(
            summary = "What the rules found, as it counts",
            description = "What was decided of disputed findings is in it. There is none while the contact goes on.")
    @APIResponseSchema(ScorecardAnswer.class)
    @APIResponse(ref = ApiApplication.UNAUTHORIZED, responseCode = "401")
    @APIResponse(ref = ApiApplication.NOT_FOUND, responseCode = "404")
    public ScorecardAnswer scorecard(@Parameter(description = "Its number") @PathParam("attempt") long attempt) {
        return scores.debrief(visitor.actor(), attempt).map(ScorecardAnswer::of).orElseThrow(NotFoundException::new);
    }
}
