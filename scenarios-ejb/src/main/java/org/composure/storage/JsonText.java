package org.composure.storage;

import jakarta.json.spi.JsonProvider;

/**
 * Whoever reads and writes JSON. Each call of {@link jakarta.json.Json} looks for one anew, for which the server takes
 * longer than for the JSON: a scorecard alone has twenty lists of words.
 */
public final class JsonText {

    public static final JsonProvider JSON = JsonProvider.provider();

    private JsonText() {}
}
