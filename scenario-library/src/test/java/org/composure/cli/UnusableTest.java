package org.composure.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands that cannot be carried out with what they were given. */
class UnusableTest {

    @ParameterizedTest
    @ValueSource(strings = {"check", "play", "explain"})
    void aFileThatIsNotThereIsNamed(String command) {
        assertRefused(Run.of(command, "nowhere.yaml"), "There is no file nowhere.yaml.");
    }

    @ParameterizedTest
    @CsvSource({"--level, 0", "--level, 6"})
    void anUnknownLevelIsToldWhichThereAre(String option, String level) {
        assertRefused(
                Run.of("play", option, level, Run.TINY), "There is no level " + level + "; levels go from 1 to 5.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "2"})
    void anUnknownFormIsToldHowManyThereAre(String form) {
        assertRefused(
                Run.of("explain", "--form", form, Run.TINY), "There is no form " + form + "; " + Run.TINY + " has 1.");
    }

    @Test
    void anUnknownPersonaIsToldWhichThereAre() {
        Run refused = Run.of("play", "--persona", "nobody", Run.TINY);

        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err())
                .startsWith("composure: There is no persona nobody; there are ")
                .contains("betrayed-regular")
                .hasLineCount(1);
    }

    @Test
    void aBrokenScenarioIsNotPlayedAndToldWhereItIsBroken() {
        Run refused = Run.of("play", Run.UNTITLED);

        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).containsPattern("^composure: .*CS103-no-title.yaml:2:1: error CS103");
    }

    @Test
    void aFolderIsNoScenario() {
        assertThat(Run.of("check", Run.fixture("good")).err())
                .startsWith("composure: The file " + Run.fixture("good") + " cannot be read")
                .hasLineCount(1);
    }

    static Stream<List<String>> wrongCommands() {
        return Stream.of(
                List.of(),
                List.of("what"),
                List.of("play"),
                List.of("play", "--loud", Run.TINY),
                List.of("play", "--level", "high", Run.TINY));
    }

    @ParameterizedTest
    @MethodSource("wrongCommands")
    void aCommandThatIsNoneIsToldHowItIsWritten(List<String> command) {
        Run refused = Run.of(command.toArray(String[]::new));

        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("Usage: composure").doesNotContain("\tat ", "Exception");
    }

    @Test
    void helpIsNoMistake() {
        Run help = Run.of("--help");

        assertThat(help.status()).isZero();
        assertThat(help.out()).contains("Usage: composure", "check", "play", "explain", "score", "Exit status:");
    }

    private static void assertRefused(Run run, String why) {
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("composure: " + why + "\n");
        assertThat(run.out()).isEmpty();
    }
}
