package org.composure.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.composure.golden.Golden;
import org.composure.scenario.Scenario;
import org.composure.support.Shipped;

/** Files to read, and a reader for them. */
public final class Fixtures {

    static final String TINY = "tiny.yaml";

    private static final ScenarioReader READER = new ScenarioReader(Shipped.HOUSE, Shipped.FAILURES);

    private Fixtures() {}

    public static Reading read(String fileName, byte[] content) {
        return READER.read(fileName, content);
    }

    /** What is found in a text that calls itself tiny. */
    static List<Diagnostic> diagnose(String text) {
        return diagnose(text.getBytes(UTF_8));
    }

    static List<Diagnostic> diagnose(byte[] content) {
        Reading reading = read(TINY, content);
        return reading instanceof Reading.Refused refused ? refused.diagnostics() : ((Reading.Read) reading).warnings();
    }

    /** A scenario of the folder of good ones. */
    public static Scenario good(String fileName) {
        return scenario(fileName, bytes("good/" + fileName));
    }

    /** Every scenario that ships, and the good ones of the tests. */
    public static Stream<Scenario> allScenarios() {
        return Stream.concat(Stream.of(good(TINY), good("twice.yaml")), Shipped.SCENARIOS.stream());
    }

    static Scenario scenario(String fileName, byte[] content) {
        Reading reading = read(fileName, content);
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).scenario();
    }

    static String tiny() {
        return text("good/" + TINY);
    }

    /** A resource of the tests. */
    public static String text(String resource) {
        return new String(bytes(resource), UTF_8);
    }

    static byte[] bytes(String resource) {
        try {
            return Files.readAllBytes(resources().resolve(resource));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<Path> files(String folder) {
        try (Stream<Path> files = Files.list(resources().resolve(folder))) {
            return files.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path resources() {
        return Golden.module().resolve("src/test/resources");
    }
}
