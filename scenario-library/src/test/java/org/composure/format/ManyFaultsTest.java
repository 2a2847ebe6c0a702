package org.composure.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ManyFaultsTest {

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
