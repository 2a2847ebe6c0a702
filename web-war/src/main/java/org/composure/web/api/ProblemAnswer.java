package org.composure.web.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Only described here: {@link Problem} writes it. */
@Schema(name = "Problem", description = "Problem details, RFC 9457.")
public record ProblemAnswer(
        @Schema(examples = "about:blank") String type,
        @Schema(examples = "Not Found") String title,
        @Schema(examples = "404") int status,
        @Schema(examples = "There is nothing at this address.") String detail) {}
