package org.composure.web.api;

import static org.composure.storage.JsonText.JSON;

import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.composure.helpdesk.AuthorityAnswer;
import org.composure.scenario.AuthorityLimits;
import org.composure.scenario.Channel;
import org.composure.scenario.Remedy;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AgentAuthority", description = "What an agent may give on their own, now.")
public record AgentAuthority(
        @Schema(description = "Employee number", examples = "D-1001") String agent,
        @Schema(description = "Autonomy level, 1 to 5") int level,
        @Schema(description = "Yes or no; absent where neither an action nor a channel was asked about")
                Boolean allowed,
        @Schema(description = "The most of the action that was asked about; absent without one") BigDecimal limit,
        @Schema(description = "What the limit counts; absent without an action", examples = "money") String unit,
        @Schema(description = "When it ends if nothing happens before; absent if it does not") Instant until,
        @Schema(
                        description =
                                "Number of the grant that this rests on, or whose end it follows; absent if there was none")
                Long grant,
        @Schema(description = "The reasons, in sentences for people") String why,
        @Schema(description = "The most of each action; one that is not named may not be given")
                Map<String, BigDecimal> limits,
        @Schema(description = "Where the agent works alone") List<String> channels) {

    private static final int TAG_LENGTH = 32;

    static AgentAuthority of(AuthorityAnswer answer) {
        AuthorityLimits limits = answer.limits();
        var amounts = new TreeMap<String, BigDecimal>();
        limits.limits().forEach((remedy, limit) -> amounts.put(remedy.id(), limit));
        return new AgentAuthority(
                answer.agent(),
                limits.level(),
                answer.allowed().orElse(null),
                answer.limit().orElse(null),
                answer.question().action().map(Remedy::unit).orElse(null),
                answer.authority().until().orElse(null),
                answer.authority().grant().orElse(null),
                answer.why(),
                amounts,
                new TreeSet<>(limits.channels()).stream().map(Channel::id).toList());
    }

    /** The same content is always the same text. */
    String json() {
        JsonObjectBuilder json = JSON.createObjectBuilder().add("agent", agent).add("level", level);
        if (allowed != null) {
            json.add("allowed", allowed);
        }
        if (limit != null) {
            json.add("limit", limit).add("unit", unit);
        }
        if (until != null) {
            json.add("until", until.toString());
        }
        if (grant != null) {
            json.add("grant", grant);
        }
        var amounts = JSON.createObjectBuilder();
        limits.forEach(amounts::add);
        return json.add("why", why)
                .add("limits", amounts)
                .add("channels", JSON.createArrayBuilder(channels))
                .build()
                .toString();
    }

    /** By which a client recognises content that it has already. */
    static String tag(String json) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, TAG_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
