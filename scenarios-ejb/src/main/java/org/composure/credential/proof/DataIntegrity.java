package org.composure.credential.proof;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/** Signs documents and says who signed them: Data Integrity proofs with {@code eddsa-rdfc-2022} (R4). */
public final class DataIntegrity {

    private static final String CONTEXT = "@context";
    private static final String PROOF = "proof";
    private static final String VALUE = "proofValue";
    private static final String METHOD = "verificationMethod";
    private static final String TYPE = "DataIntegrityProof";
    private static final String SUITE = "eddsa-rdfc-2022";
    private static final String PURPOSE = "assertionMethod";
    private static final Set<String> MEMBERS = Set.of("type", "cryptosuite", "created", METHOD, "proofPurpose", VALUE);

    private final CanonicalForm canonical;

    public DataIntegrity() {
        this(Contexts.shipped());
    }

    DataIntegrity(Contexts contexts) {
        canonical = new CanonicalForm(contexts);
    }

    /**
     * The document with a proof.
     *
     * @param document without one
     * @param at when it is signed; exact to the second
     * @throws IllegalArgumentException if part of it would not be covered by the signature
     */
    public JsonObject sign(JsonObject document, SigningKey key, Instant at) {
        JsonObject options = options(key.open(), at);
        byte[] message = message(document, options)
                .orElseThrow(() -> new IllegalArgumentException("Not all of it can be signed: " + document));
        JsonObject proof = Json.createObjectBuilder(options)
                .add(VALUE, Base58.write(key.sign(message)))
                .build();
        return Json.createObjectBuilder(document).add(PROOF, proof).build();
    }

    /** Whose key signed the document as it stands; empty if nobody's did. */
    public Optional<DidKey> signer(JsonObject signed) {
        JsonValue found = signed.getOrDefault(PROOF, JsonValue.NULL);
        if (found.getValueType() != JsonValue.ValueType.OBJECT || !isOfThisKind(found.asJsonObject())) {
            return Optional.empty();
        }
        JsonObject proof = found.asJsonObject();
        JsonObject options = Json.createObjectBuilder(proof).remove(VALUE).build();
        JsonObject document = Json.createObjectBuilder(signed).remove(PROOF).build();
        Optional<byte[]> signature = Base58.read(proof.getString(VALUE));
        Optional<byte[]> message = message(document, options);
        return DidKey.ofVerificationMethod(proof.getString(METHOD))
                .filter(key -> signature.isPresent() && message.isPresent())
                .filter(key -> key.verifies(signature.get(), message.get()));
    }

    private static JsonObject options(DidKey key, Instant at) {
        return Json.createObjectBuilder()
                .add("type", TYPE)
                .add("cryptosuite", SUITE)
                .add("created", at.truncatedTo(ChronoUnit.SECONDS).toString())
                .add(METHOD, key.verificationMethod())
                .add("proofPurpose", PURPOSE)
                .build();
    }

    private static boolean isOfThisKind(JsonObject proof) {
        return proof.keySet().equals(MEMBERS)
                && proof.values().stream().allMatch(JsonString.class::isInstance)
                && proof.getString("type").equals(TYPE)
                && proof.getString("cryptosuite").equals(SUITE)
                && proof.getString("proofPurpose").equals(PURPOSE);
    }

    /** What is signed: the hash of the proof's own members, then that of the document. */
    Optional<byte[]> message(JsonObject document, JsonObject options) {
        JsonObject config = Json.createObjectBuilder(options)
                .add(CONTEXT, document.getOrDefault(CONTEXT, JsonValue.EMPTY_JSON_ARRAY))
                .build();
        return canonical.of(config).flatMap(first -> canonical.of(document).map(second -> hashes(first, second)));
    }

    private static byte[] hashes(String first, String second) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] one = digest.digest(first.getBytes(StandardCharsets.UTF_8));
            byte[] other = digest.digest(second.getBytes(StandardCharsets.UTF_8));
            byte[] both = new byte[one.length + other.length];
            System.arraycopy(one, 0, both, 0, one.length);
            System.arraycopy(other, 0, both, one.length, other.length);
            return both;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
