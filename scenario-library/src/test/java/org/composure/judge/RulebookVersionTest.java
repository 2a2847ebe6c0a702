package org.composure.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.composure.golden.Golden;
import org.junit.jupiter.api.Test;

class RulebookVersionTest {

    private static final Path RESOURCES = Golden.module().resolve("src/main/resources");
    private static final Path FOLDER = RESOURCES.resolve("org/composure/judge");

    @Test
    void theRecordedSourcesAreThoseThatWereCompiled() throws Exception {
        assertThat(properties().getProperty("sources"))
                .as(
                        "The rules or the house have changed. Raise the version in rulebook.properties and record sources=%s",
                        hash())
                .isEqualTo(hash());
    }

    @Test
    void theVersionNamesTheNumberAndTheSources() throws Exception {
        assertThat(Rulebook.shipped().version())
                .matches("\\d+\\.\\d+-[0-9a-f]{8}")
                .isEqualTo(properties().getProperty("version") + "-" + hash().substring(0, 8));
    }

    private static Properties properties() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(FOLDER.resolve("rulebook.properties"))) {
            properties.load(in);
        }
        return properties;
    }

    private static String hash() throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (Path source : sources()) {
            digest.update(Files.readAllBytes(source));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The rules, and what moves the moods that they judge. */
    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return Stream.concat(
                            files.filter(file -> file.toString().endsWith(".drl"))
                                    .sorted(),
                            Stream.of("personas.yaml", "reactions.yaml").map(RESOURCES::resolve))
                    .toList();
        }
    }
}
