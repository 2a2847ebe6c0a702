package org.composure.credential.proof;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.JsonLdOptions.ProcessingPolicy;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.processor.ExpansionProcessor;
import com.apicatalog.jsonld.processor.ToRdfProcessor;
import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.canon.RdfCanonTicker;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringWriter;
import java.util.Optional;

/**
 * What a document says, in the one order and spelling that signatures are made over.
 *
 * <p>Source: RDF Dataset Canonicalization, RDFC-1.0, with SHA-256.
 */
final class CanonicalForm {

    private static final String DIGEST = "SHA-256";
    /** A badge takes some hundreds; a document made to be slow takes exponentially many. */
    private static final int MOST_STEPS = 20_000;

    private final Contexts contexts;

    CanonicalForm(Contexts contexts) {
        this.contexts = contexts;
    }

    /** As N-Quads; empty if the document says something that would be lost on the way, or is no linked data. */
    Optional<String> of(JsonObject document) {
        try {
            JsonArray expanded = ExpansionProcessor.expand(JsonDocument.of(document), options(), false);
            return isWhole(expanded) ? Optional.of(quads(expanded)) : Optional.empty();
        } catch (JsonLdError | RdfConsumerException | IllegalStateException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private String quads(JsonArray expanded) throws JsonLdError, RdfConsumerException {
        RdfCanon canon = RdfCanon.create(DIGEST, new Patience());
        ToRdfProcessor.toRdf(canon, expanded, options());
        var text = new StringWriter();
        canon.provide(new NQuadsWriter(text));
        return text.toString();
    }

    /** For the processors, not for the class JsonLd: that one makes a client for HTTP, used or not. */
    private JsonLdOptions options() {
        var options = new JsonLdOptions(contexts);
        options.setUndefinedTermsPolicy(ProcessingPolicy.Fail);
        return options;
    }

    /** Whether every name and every kind in it is an absolute address: others vanish in the canonical form. */
    private static boolean isWhole(JsonValue value) {
        return switch (value.getValueType()) {
            case ARRAY -> value.asJsonArray().stream().allMatch(CanonicalForm::isWhole);
            case OBJECT ->
                value.asJsonObject().entrySet().stream()
                        .allMatch(member ->
                                isName(member.getKey()) ? isAbsolute(member.getValue()) : isWhole(member.getValue()));
            default -> true;
        };
    }

    private static boolean isName(String key) {
        return key.equals("@id") || key.equals("@type");
    }

    private static boolean isAbsolute(JsonValue name) {
        return switch (name.getValueType()) {
            case ARRAY -> name.asJsonArray().stream().allMatch(CanonicalForm::isAbsolute);
            case STRING -> ((JsonString) name).getString().indexOf(':') > 0 || isKeyword(name);
            default -> false;
        };
    }

    /** The one kind of value that is no address: JSON as it stands. */
    private static boolean isKeyword(JsonValue name) {
        return ((JsonString) name).getString().equals("@json");
    }

    /** Counts steps, and has enough of them at some point. */
    private static final class Patience implements RdfCanonTicker {

        private int steps;

        @Override
        public void tick() {
            if (++steps > MOST_STEPS) {
                throw new IllegalStateException("More than " + MOST_STEPS + " steps");
            }
        }
    }
}
