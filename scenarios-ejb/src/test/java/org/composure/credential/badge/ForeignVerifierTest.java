package org.composure.credential.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.composure.credential.Samples;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Credential, R4 and R7, as {@code @digitalbazaar/vc} sees them. */
class ForeignVerifierTest {

    private static final String ODD = "Zoë \"Bo\" O'Brien\\\t\n\u0007\u00ad ſ 東京 \ud83d\ude00";

    private final House house = new House();

    @TestFactory
    Stream<DynamicTest> a_foreign_verifier_says_the_same() throws IOException {
        Optional<String> missing = Node.missing();
        return missing.isPresent()
                ? Stream.of(dynamicTest("skipped, as " + missing.get(), () -> abort(missing.get())))
                : tests();
    }

    private Stream<DynamicTest> tests() throws IOException {
        String good = house.badge();
        Map<String, String> badges = new LinkedHashMap<>();
        badges.put("it holds", good);
        badges.put("it holds, whatever the name", house.badge(Samples.of(ODD)));
        badges.put("tampered with", good.replace("Amara", "Amira"));
        badges.put("expired", house.badge(Samples.expired()));
        badges.put("revoked", house.badge(Samples.attestation(), House.INDEX + 1));
        JsonObject verdicts = verdicts(badges);
        return badges.keySet().stream()
                .map(name -> dynamicTest(
                        name, () -> assertThat(verdicts.getJsonObject(name).getBoolean("verified"))
                                .as("%s", verdicts.getJsonObject(name))
                                .isEqualTo(name.startsWith("it holds"))));
    }

    private JsonObject verdicts(Map<String, String> badges) throws IOException {
        JsonObjectBuilder asked = Json.createObjectBuilder();
        badges.forEach((name, badge) -> asked.add(name, json(badge)));
        JsonObject question = Json.createObjectBuilder()
                .add("now", House.ASKED.toString())
                .add("list", json(house.list(House.SIGNED, House.INDEX + 1)))
                .add("badges", asked)
                .build();
        String answer = Node.verdicts(question.toString());
        return json(answer.substring(answer.indexOf('{')));
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }
}
