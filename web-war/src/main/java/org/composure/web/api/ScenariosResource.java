package org.composure.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.composure.library.boundary.Library;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/scenarios")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scenarios")
public class ScenariosResource {

    @Inject
    private Library library;

    @GET
    @Operation(summary = "What can be played")
    @APIResponseSchema(ScenarioSummary[].class)
    @APIResponse(ref = ApiApplication.UNAUTHORIZED, responseCode = "401")
    public List<ScenarioSummary> scenarios() {
        return library.cards().stream().map(ScenarioSummary::of).toList();
    }
}
