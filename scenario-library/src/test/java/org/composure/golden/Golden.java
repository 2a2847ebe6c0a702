package org.composure.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Holds a kept file equal to what is generated for it.
 *
 * <p>After a change that is meant, {@code ./mvnw verify -pl training-ear/tests/library -am -Dgolden.update=true} writes all
 * of them anew; what changed is then read in the diff.
 */
public final class Golden {

    private static final String UPDATE = "golden.update";

    private Golden() {}

    /** Holds a page of the documentation. */
    public static void holdPage(String name, String generated) {
        hold(docs().resolve(name), generated);
    }

    public static void hold(Path kept, String generated) {
        try {
            if (Boolean.getBoolean(UPDATE)) {
                Files.writeString(kept, generated);
            }
            assertThat(kept)
                    .as("%s is generated; write it anew with -D%s=true", kept, UPDATE)
                    .exists();
            assertThat(Files.readString(kept))
                    .as("%s is generated; write it anew with -D%s=true", kept, UPDATE)
                    .isEqualTo(generated);
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    /** The folder of the documentation, above the module. */
    public static Path docs() {
        return module().resolveSibling("docs");
    }

    /** The folder of this module, in which the build runs its tests. */
    public static Path module() {
        return Path.of(System.getProperty("basedir", "")).toAbsolutePath();
    }
}
