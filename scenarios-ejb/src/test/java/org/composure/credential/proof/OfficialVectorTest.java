package org.composure.credential.proof;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** The values printed in Data Integrity EdDSA Cryptosuites 1.0, B.1. */
class OfficialVectorTest {

    private static final String OPEN = "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2";
    private static final String SECRET = "z3u2en7t5LR2WtQH5PfFqMqwVHBeXouLzo6haApm8XHqvjxq";
    private static final String PROOF_HASH = "bea7b7acfbad0126b135104024a5f1733e705108f42d59668b05c0c50004c6b0";
    private static final String DOCUMENT_HASH = "517744132ae165a5349155bef0bb0cf2258fff99dfe1dbd914b938d775a36017";
    private static final String PROOF_VALUE =
            "z2YwC8z3ap7yx1nZYCg4L3j3ApHsF8kgPdSb5xoS1VR7vPG3F561B52hYnQF9iseabecm3ijx4K1FBTQsCZahKZme";
    private static final Instant CREATED = Instant.parse("2023-02-24T23:36:38Z");

    private static final JsonObject DOCUMENT = json(
            """
            {
              "@context": [
                "https://www.w3.org/ns/credentials/v2",
                "https://www.w3.org/ns/credentials/examples/v2"
              ],
              "id": "urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33",
              "type": ["VerifiableCredential", "AlumniCredential"],
              "name": "Alumni Credential",
              "description": "A minimum viable example of an Alumni Credential.",
              "issuer": "https://vc.example/issuers/5678",
              "validFrom": "2023-01-01T00:00:00Z",
              "credentialSubject": {
                "id": "did:example:abcdefgh",
                "alumniOf": "The School of Examples"
              }
            }
            """);

    private final DidKey key = new DidKey(OPEN);
    private final DataIntegrity signatures = new DataIntegrity(Contexts.shipped()
            .add(URI.create("https://www.w3.org/ns/credentials/examples/v2"), "/credential/contexts/examples-v2.json"));

    @Test
    void the_proof_value_is_the_printed_one() {
        assertThat(signed().getJsonObject("proof").getString("proofValue")).isEqualTo(PROOF_VALUE);
    }

    @Test
    void the_hashes_are_the_printed_ones() {
        JsonObject options = Json.createObjectBuilder(signed().getJsonObject("proof"))
                .remove("proofValue")
                .build();

        assertThat(HexFormat.of()
                        .formatHex(signatures.message(DOCUMENT, options).orElseThrow()))
                .isEqualTo(PROOF_HASH + DOCUMENT_HASH);
    }

    @Test
    void the_printed_credential_was_signed_with_the_printed_key() {
        JsonObject proof = Json.createObjectBuilder()
                .add("type", "DataIntegrityProof")
                .add("cryptosuite", "eddsa-rdfc-2022")
                .add("created", CREATED.toString())
                .add("verificationMethod", key.verificationMethod())
                .add("proofPurpose", "assertionMethod")
                .add("proofValue", PROOF_VALUE)
                .build();
        JsonObject printed =
                Json.createObjectBuilder(DOCUMENT).add("proof", proof).build();

        assertThat(signatures.signer(printed)).contains(key);
    }

    private JsonObject signed() {
        byte[] seed = Base58.read(SECRET)
                .map(all -> Arrays.copyOfRange(all, 2, all.length))
                .orElseThrow();
        byte[] header = HexFormat.of().parseHex("302e020100300506032b657004220420");
        byte[] secret = Arrays.copyOf(header, header.length + seed.length);
        System.arraycopy(seed, 0, secret, header.length, seed.length);
        return signatures.sign(DOCUMENT, SigningKey.of(key, secret), CREATED);
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }
}
