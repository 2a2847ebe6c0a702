package org.composure.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class BrokenFilesTest {

    private static final List<BrokenFile> FILES =
            Fixtures.files("broken").stream().map(BrokenFile::of).toList();

    static List<BrokenFile> files() {
        return FILES;
    }

    @ParameterizedTest
    @MethodSource("files")
    void aBrokenFileHasItsOneMistakeWhereItSays(BrokenFile file) {
        List<Diagnostic> found = Fixtures.diagnose(file.content());

        assertThat(found).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo(file.code());
            assertThat(diagnostic.line()).isEqualTo(file.line());
            assertThat(diagnostic.column()).isEqualTo(file.column());
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void aMistakeIsToldInASentenceWithAdvice(BrokenFile file) {
        Diagnostic diagnostic = Fixtures.diagnose(file.content()).get(0);

        assertThat(diagnostic.message()).matches("[A-Z`](?s:.)*\\.");
        assertThat(diagnostic.advice()).matches("[A-Z`](?s:.)*[.?]");
        assertThat(diagnostic.message()).doesNotContain("null", "Optional", "[]");
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileIsRefusedForAnErrorAndReadWithAWarning(BrokenFile file) {
        Reading reading = Fixtures.read(Fixtures.TINY, file.content());

        assertThat(reading)
                .isInstanceOf(file.code().severity() == Severity.ERROR ? Reading.Refused.class : Reading.Read.class);
    }

    @ParameterizedTest
    @EnumSource(DiagnosticCode.class)
    void everyCodeOfTheReaderHasAFileThatTriggersIt(DiagnosticCode code) {
        assertThat(code.isOfPlay() || files().stream().anyMatch(file -> file.code() == code))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileIsNamedAfterItsCode(BrokenFile file) {
        assertThat(file.name()).startsWith(file.code().id() + "-");
    }

    @Test
    void noTwoCodesShareAnId() {
        assertThat(Arrays.stream(DiagnosticCode.values()).map(DiagnosticCode::id))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("CS\\d{3}"))
                .isSorted();
    }
}
