package org.composure.credential.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import org.composure.credential.Samples;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Credential, R4 and R7, as {@code @digitalbazaar/vc} sees them. */
class ForeignVerifierTest {

    private static JsonObject verdicts;

    @BeforeAll
    static void ask() throws IOException {
        Optional<String> missing = Node.missing();
        missing.ifPresent(why -> System.out.println("Badges are not checked by @digitalbazaar/vc: " + why + "."));
        assumeTrue(missing.isEmpty());
        String answer = Node.verdicts(question().toString());
        verdicts = json(answer.substring(answer.indexOf('{')));
    }

    @Test
    void it_takes_a_badge_that_holds() {
        assertThat(verdicts.getJsonObject("good")).isEqualTo(json("{\"verified\":true,\"why\":\"\"}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tampered", "expired", "revoked"})
    void it_takes_no_badge_that_does_not(String badge) {
        assertThat(verdicts.getJsonObject(badge).getBoolean("verified")).isFalse();
    }

    private static JsonObject question() {
        var house = new House();
        JsonObject list = json(house.list(House.SIGNED, House.INDEX + 1));
        String good = house.badge();
        Map<String, JsonValue> badges = Map.of(
                "good", json(good),
                "tampered", json(good.replace("Amara", "Amira")),
                "expired", json(house.badge(Samples.expired())),
                "revoked", json(house.badge(Samples.attestation(), House.INDEX + 1)));
        return Json.createObjectBuilder()
                .add("now", House.ASKED.toString())
                .add("list", list)
                .add("badges", Json.createObjectBuilder(badges))
                .build();
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }
}
