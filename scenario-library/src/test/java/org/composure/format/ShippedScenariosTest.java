package org.composure.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.composure.golden.Golden;
import org.composure.scenario.Scenario;
import org.composure.support.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedScenariosTest {

    private static final Path FOLDER = Golden.module().resolve("src/main/resources/scenarios");

    static Stream<String> names() {
        return ShippedScenarios.names().stream();
    }

    @Test
    void theIndexNamesEveryScenarioAndNothingElse() throws IOException {
        Golden.hold(
                FOLDER.resolve("index.txt"),
                scenarioFiles().stream().map(name -> name + "\n").collect(Collectors.joining()));
    }

    @ParameterizedTest
    @MethodSource("names")
    void aShippedScenarioHasNeitherErrorsNorWarnings(String name) {
        assertThat(Fixtures.read(name, ShippedFile.bytes(name)))
                .isInstanceOfSatisfying(
                        Reading.Read.class, read -> assertThat(read.warnings()).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("names")
    void aShippedScenarioLiesInTheFolderOfItsGroup(String name) {
        Scenario scenario = Fixtures.scenario(name, ShippedFile.bytes(name));
        String group =
                Shipped.FAILURES.mode(scenario.failureMode()).orElseThrow().group();

        assertThat(name).isEqualTo("scenarios/" + group + "/" + scenario.id() + ".yaml");
    }

    @Test
    void aFileCannotBeChangedThroughItsBytes() {
        ShippedScenarios.all().forEach(file -> {
            file.content()[0] = 0;
            assertThat(file.content()[0]).isNotZero();
        });
    }

    /** As in an application server, where the thread's class loader need not see the library's resources. */
    @Test
    void theFilesAreFoundWhateverTheClassLoaderOfTheThread() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try {
            thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
            assertThat(ShippedScenarios.all()).hasSameSizeAs(ShippedScenarios.names());
            assertThat(HouseReader.shipped().levels()).hasSize(5);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static List<String> scenarioFiles() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
