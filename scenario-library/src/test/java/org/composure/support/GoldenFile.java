package org.composure.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file whose text a test derives: held equal to it, or written anew with {@code -Dgolden.update=true}. */
public final class GoldenFile {

    /** The documents of the project, as seen from this module, where its tests run. */
    public static final Path DOCS = Path.of("..", "docs");

    private GoldenFile() {}

    public static boolean updating() {
        return Boolean.getBoolean("golden.update");
    }

    /** Fails where the file does not hold this text; when updating, writes it. */
    public static void hold(Path file, String text) {
        try {
            if (updating()) {
                Files.writeString(file, text);
                return;
            }
            assertThat(Files.exists(file) ? Files.readString(file) : "")
                    .as("%s; -Dgolden.update=true writes it anew", file)
                    .isEqualTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
