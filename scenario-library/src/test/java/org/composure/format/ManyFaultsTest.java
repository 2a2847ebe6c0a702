package org.composure.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ManyFaultsTest {

    private static final Pattern KEY = Pattern.compile("([a-zA-Z]+):[ \n]");

    private final List<Diagnostic> found = Fixtures.diagnose(Fixtures.bytes("several/many-faults.yaml"));

    @Test
    void allMistakesOfAFileAreFoundInOnePass() {
        assertThat(found)
                .extracting(diagnostic -> diagnostic.code().id() + " at " + diagnostic.line())
                .containsExactlyElementsOf(stated());
    }

    @Test
    void theyComeInTheOrderOfTheFile() {
        assertThat(found)
                .isSortedAccordingTo(Comparator.comparingInt(Diagnostic::line).thenComparingInt(Diagnostic::column));
    }

    @Test
    void aFloodOfMistakesIsCutOff() {
        assertThat(Fixtures.diagnose("a: 1\n".repeat(5000))).hasSize(Faults.MOST);
    }

    static Stream<String> withOneKeyMisspelt() {
        String good = new String(Fixtures.bytes("good/twice.yaml"), UTF_8);
        Set<String> ids = Set.of("opening", "pushback", "thanks", "passed", "gone");
        return KEY.matcher(good)
                .results()
                .filter(key -> !ids.contains(key.group(1)))
                .map(key -> good.substring(0, key.end(1)) + "x" + good.substring(key.end(1)));
    }

    @ParameterizedTest(name = "[{index}]")
    @MethodSource("withOneKeyMisspelt")
    void aMisspeltKeyIsOneMistakeWithoutOthersInItsWake(String text) {
        Reading reading = Fixtures.read("twice.yaml", text.getBytes(UTF_8));

        assertThat(reading).isInstanceOfSatisfying(Reading.Refused.class, refused -> assertThat(refused.diagnostics())
                .singleElement()
                .satisfies(diagnostic -> {
                    assertThat(diagnostic.code()).isEqualTo(DiagnosticCode.UNKNOWN_KEY);
                    assertThat(diagnostic.advice()).startsWith("Did you mean");
                }));
    }

    /** Each faulty line says so itself, in a comment at its end. */
    private static List<String> stated() {
        List<String> lines = new String(Fixtures.bytes("several/many-faults.yaml"), UTF_8)
                .lines()
                .toList();
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).contains("# CS"))
                .boxed()
                .flatMap(i -> Arrays.stream(lines.get(i)
                                .substring(lines.get(i).indexOf("# CS") + 2)
                                .split(" "))
                        .map(code -> code + " at " + (i + 1)))
                .toList();
    }
}
