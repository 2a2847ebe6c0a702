package org.composure.credential.proof;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** What the words in a credential mean: contexts that ship with the product, by their addresses (R5). */
final class Contexts implements DocumentLoader {

    private static final String FOLDER = "/credential/contexts/";
    private static final Map<String, String> SHIPPED = Map.of(
            "https://www.w3.org/ns/credentials/v2", "credentials-v2.json",
            "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json", "open-badges-3.0.3.json");

    private final Map<URI, Document> documents = new HashMap<>();

    private Contexts() {}

    static Contexts shipped() {
        var contexts = new Contexts();
        SHIPPED.forEach((address, file) -> contexts.add(URI.create(address), FOLDER + file));
        return contexts;
    }

    /** One more, out of a resource. */
    Contexts add(URI address, String resource) {
        try (InputStream in = Contexts.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The resource " + resource + " is missing");
            }
            documents.put(address, JsonDocument.of(in));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JsonLdError e) {
            throw new IllegalStateException("The resource " + resource + " is no JSON", e);
        }
    }

    @Override
    public Document loadDocument(URI address, DocumentLoaderOptions options) throws JsonLdError {
        Document document = documents.get(address);
        if (document == null) {
            throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "Not shipped: " + address);
        }
        return document;
    }
}
