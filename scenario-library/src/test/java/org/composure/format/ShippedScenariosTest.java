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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedScenariosTest {

    private static final Path FOLDER = Golden.module().resolve("src/main/resources/scenarios");

    static Stream<String> names() {
        return ShippedScenarios.names().stream();
    }

    @Test
    void the_index_names_every_scenario_and_nothing_else() throws IOException {
        Golden.hold(
                FOLDER.resolve("index.txt"),
                scenarioFiles().stream().map(name -> name + "\n").collect(Collectors.joining()));
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_shipped_scenario_has_neither_errors_nor_warnings(String name) {
        assertThat(Fixtures.read(name, ShippedFile.bytes(name)))
                .isInstanceOfSatisfying(
                        Reading.Read.class, read -> assertThat(read.warnings()).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_shipped_scenario_lies_in_the_folder_of_its_group(String name) {
        Scenario scenario = Fixtures.scenario(name, ShippedFile.bytes(name));
        String group =
                Fixtures.CATALOGUE.mode(scenario.failureMode()).orElseThrow().group();

        assertThat(name).isEqualTo("scenarios/" + group + "/" + scenario.id() + ".yaml");
    }

    @Test
    void a_file_cannot_be_changed_through_its_bytes() {
        ShippedScenarios.all().forEach(file -> {
            file.content()[0] = 0;
            assertThat(file.content()[0]).isNotZero();
        });
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
