package org.composure.web.api;

import org.composure.library.ScenarioCard;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Scenario", description = "A scenario on offer.")
public record ScenarioSummary(
        @Schema(examples = "policy-rigidity") String id,
        String title,
        @Schema(description = "The failure mode that it trains", examples = "policy-rigidity") String failureMode,
        @Schema(examples = "chat") String channel,
        @Schema(description = "What the trainee should know before it begins") String briefing) {

    static ScenarioSummary of(ScenarioCard card) {
        return new ScenarioSummary(
                card.id(), card.title(), card.failureMode(), card.channel().id(), card.briefing());
    }
}
