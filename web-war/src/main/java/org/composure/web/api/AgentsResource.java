package org.composure.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.composure.helpdesk.AuthorityQuestion;
import org.composure.helpdesk.boundary.HelpDesk;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/agents/{employeeNumber}/authority")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Help desk", description = "For software, with the token of an API client.")
public class AgentsResource {

    /** May be kept by whoever asked, and is asked about anew each time: a withdrawn grant holds at once. */
    private static final String CACHING = "private, no-cache";

    @Inject
    private HelpDesk helpDesk;

    @GET
    @Operation(
            summary = "What an agent may give on their own",
            description =
                    "With an action, an amount of it or a channel: whether they may. Needs the scope authority:read."
                            + " An If-None-Match with the ETag of an earlier answer is answered with 304 if nothing has changed.")
    @SecurityRequirement(name = ApiApplication.TOKEN)
    @APIResponseSchema(AgentAuthority.class)
    @APIResponse(responseCode = "304", description = "Nothing has changed")
    @APIResponse(
            responseCode = "400",
            description = "There is no such action or channel, or the amount is none",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = ProblemAnswer.class)))
    @APIResponse(ref = ApiApplication.UNAUTHORIZED, responseCode = "401")
    @APIResponse(responseCode = "403", description = "The client has not got the scope")
    @APIResponse(responseCode = "404", description = "Nobody with an open account has this employee number")
    @APIResponse(responseCode = "429", description = "Too many wrong tokens came from this address")
    public Response authority(
            @Parameter(description = "The agent's employee number") @PathParam("employeeNumber") String employeeNumber,
            @Parameter(description = "Such as refund, goodwill or fee-waiver") @QueryParam("action") String action,
            @Parameter(description = "In the house currency, or in days", example = "80") @QueryParam("amount")
                    String amount,
            @Parameter(description = "Such as chat or phone") @QueryParam("channel") String channel,
            @Context Request request) {
        AuthorityQuestion question = Questions.read(action, amount, channel);
        String json = helpDesk.ask(employeeNumber, question)
                .map(AgentAuthority::of)
                .map(AgentAuthority::json)
                .orElseThrow(NotFoundException::new);
        var tag = new EntityTag(AgentAuthority.tag(json));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(json) : unchanged)
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, CACHING)
                .build();
    }
}
