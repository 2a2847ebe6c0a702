package org.composure.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeIn;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

@ApplicationPath("/api")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Composure",
                        version = "1",
                        description = "What a signed-in person may read of their own training, and what the help desk's"
                                + " software may ask of agents."),
        security = @SecurityRequirement(name = ApiApplication.SESSION),
        components =
                @Components(
                        securitySchemes = {
                            @SecurityScheme(
                                    securitySchemeName = ApiApplication.SESSION,
                                    type = SecuritySchemeType.APIKEY,
                                    in = SecuritySchemeIn.COOKIE,
                                    apiKeyName = "JSESSIONID",
                                    description = "The cookie that the sign-in page gives"),
                            @SecurityScheme(
                                    securitySchemeName = ApiApplication.TOKEN,
                                    type = SecuritySchemeType.HTTP,
                                    scheme = "bearer",
                                    description = "The token of an API client, which an administrator adds")
                        },
                        responses = {
                            @APIResponse(
                                    name = ApiApplication.UNAUTHORIZED,
                                    description = "Nobody has signed in",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = ProblemAnswer.class))),
                            @APIResponse(
                                    name = ApiApplication.NOT_FOUND,
                                    description = "It does not exist, or is somebody else's",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = ProblemAnswer.class)))
                        }))
public class ApiApplication extends Application {

    static final String SESSION = "session";
    static final String TOKEN = "token";
    static final String UNAUTHORIZED = "unauthorized";
    static final String NOT_FOUND = "not-found";
}
