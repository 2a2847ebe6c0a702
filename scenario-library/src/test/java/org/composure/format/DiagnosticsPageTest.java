package org.composure.format;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.composure.golden.Golden;
import org.junit.jupiter.api.Test;

class DiagnosticsPageTest {

    private static final String HEAD =
            """
            # Diagnostics

            What can be wrong with a scenario file. A file with an error is refused; with a warning it is read. All mistakes of a
            file are told at once, each with its line and column and with what to type instead; the examples here come from the
            files that hold the reader. A code, once given, is never given to another mistake.

            | code | what is wrong | for example | advice |
            |---|---|---|---|
            """;

    private static final String OF_PLAY =
            """

            ## Found by exhaustive play

            A file that can be read may still be no scenario to judge anybody by. These are found by playing every contact with
            every persona at every level, and keep it from being published.

            | code | what is wrong |
            |---|---|
            """;

    @Test
    void thePageOfDiagnosticsIsUpToDate() {
        Golden.holdPage(
                "diagnostics.md",
                HEAD
                        + Arrays.stream(DiagnosticCode.values())
                                .filter(code -> !code.isOfPlay())
                                .map(DiagnosticsPageTest::row)
                                .collect(Collectors.joining())
                        + OF_PLAY
                        + Arrays.stream(DiagnosticCode.values())
                                .filter(DiagnosticCode::isOfPlay)
                                .map(code -> "| %s | %s |\n".formatted(code.id(), code.meaning()))
                                .collect(Collectors.joining()));
    }

    private static String row(DiagnosticCode code) {
        Diagnostic example = BrokenFilesTest.files().stream()
                .filter(file -> file.code() == code)
                .map(file -> Fixtures.diagnose(file.content()).get(0))
                .findFirst()
                .orElseThrow();
        return "| %s%s | %s | %s | %s |\n"
                .formatted(
                        code.id(),
                        code.severity() == Severity.WARNING ? " (warning)" : "",
                        code.meaning(),
                        example.message(),
                        example.advice());
    }
}
