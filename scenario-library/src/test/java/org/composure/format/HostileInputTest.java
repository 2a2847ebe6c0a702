package org.composure.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the bytes are, the reader answers with diagnostics. */
class HostileInputTest {

    private static final int MUTATIONS = 2000;
    private static final long SEED = 20261121;

    @Test
    void aliasesThatMultiplyAreRefusedOneByOne() {
        String laughs = "a: &a [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n"
                + IntStream.range(0, 9)
                        .mapToObj(i ->
                                "%c: &%c [%s]%n".formatted('b' + i, 'b' + i, ("*" + (char) ('a' + i) + ",").repeat(9)))
                        .collect(Collectors.joining());

        assertThat(Fixtures.diagnose(laughs))
                .isNotEmpty()
                .allMatch(diagnostic -> diagnostic.code() == DiagnosticCode.ANCHOR);
    }

    static Stream<String> bottomless() {
        int deep = 100_000;
        return Stream.of(
                "[".repeat(deep),
                "{a: ".repeat(deep),
                "- ".repeat(deep),
                "? ".repeat(deep),
                IntStream.range(0, 1000).mapToObj(i -> " ".repeat(i) + "a:\n").collect(Collectors.joining()));
    }

    @ParameterizedTest
    @MethodSource("bottomless")
    void aFileWithoutBottomIsRefusedAtTheFirstLevelTooMany(String deep) {
        assertThat(Fixtures.diagnose(deep)).singleElement().satisfies(diagnostic -> assertThat(diagnostic.code())
                .isEqualTo(DiagnosticCode.TOO_DEEP));
    }

    static Stream<byte[]> large() {
        byte[] zeros = new byte[2 * 1024 * 1024];
        byte[] letters = zeros.clone();
        Arrays.fill(letters, (byte) 'a');
        return Stream.of(zeros, letters);
    }

    @ParameterizedTest
    @MethodSource("large")
    void aFileOfTwoMegabytesIsNotLookedInto(byte[] content) {
        assertThat(Fixtures.diagnose(content)).singleElement().satisfies(diagnostic -> assertThat(diagnostic.code())
                .isEqualTo(DiagnosticCode.TOO_LARGE));
    }

    static Stream<String> full() {
        int room = Source.MOST_BYTES - 10;
        return Stream.of(
                "a".repeat(room),
                "id: " + "a".repeat(room),
                "a: b\n".repeat(room / 5),
                "- a\n".repeat(room / 4),
                "*a ".repeat(room / 3),
                "[*a,".repeat(room / 4),
                "a".repeat(room / 2) + ": " + "a".repeat(room / 2 - 2),
                "x: \"" + "\\x".repeat(room / 2) + "\"",
                "amount: " + "9".repeat(room),
                "\n".repeat(room),
                "#".repeat(room),
                "scenes:\n"
                        + IntStream.range(0, 30_000)
                                .mapToObj(i -> "  s%d: {customer: [], replies: []}%n".formatted(i))
                                .collect(Collectors.joining()));
    }

    @ParameterizedTest
    @MethodSource("full")
    void aFileThatIsJustSmallEnoughIsAnswered(String text) {
        assertThat(Fixtures.diagnose(text)).isNotEmpty();
    }

    @Test
    void thousandsOfScenesInARingAreTooMany() {
        assertThat(Fixtures.diagnose(ring(4000)))
                .extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.WRONG_COUNT);
    }

    @Test
    void asManyScenesInARingAsAreAllowedAreJudged() {
        assertThat(Fixtures.diagnose(ring(ScriptReader.MOST)))
                .extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.UNREACHABLE_ENDING);
    }

    private static String ring(int size) {
        String scenes = IntStream.range(0, size)
                .mapToObj(i -> ("  s%d: {customer: [{says: Well?}], rounds: {atMost: 2, then: %s}, replies: ["
                                + "{id: a, says: Yes., acts: [{act: thank, words: Yes}], next: s%d}, "
                                + "{id: b, says: No., acts: [{act: thank, words: No}], next: gone}]}%n")
                        .formatted(i, i % 2 == 0 ? "gone" : "s" + (i - 1), (i + 1) % size))
                .collect(Collectors.joining());
        String tiny = Fixtures.tiny().replace("opening", "s0");
        return tiny.substring(0, tiny.indexOf("  s0:\n")) + scenes + tiny.substring(tiny.indexOf("endings:"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%YAML 99999999999.1\n---\na: b\n",
                "%YAML 2.0\n---\na: b\n",
                "%TAG ! tag:x,2000:\n---\n!a b\n",
                "a: \"\\UFFFFFFFF\"\n",
                "a: \"\\U00110000\"\n",
                "a: \"\\uD800\"\n",
                "a: \"\\xZZ\"\n",
                "? [a, b]\n: c\n",
                "{a: b}: c\n",
                "? \n",
                ": a\n",
                "<<: {id: tiny}\n",
                "!!binary |\n  AAAA\n",
                "a: |9\n  b\n",
                "a: >+-\n  b\n",
                "---\n...\n---\n...\n",
                "...",
                "- - - a\n",
                "&",
                "*",
                "!",
                "%",
                "@",
                "`",
                "\"",
                "'",
                "[",
                "}",
                ",",
                "|",
                "?",
                "-",
                ":",
                "~",
                "null",
                "\uFEFF",
                "",
                " ",
                "\t",
                "\r",
                "\u2028"
            })
    void oddCornersOfYamlAreRefused(String text) {
        assertThat(Fixtures.diagnose(text)).isNotEmpty().allSatisfy(diagnostic -> assertThat(diagnostic.message())
                .isNotBlank());
    }

    @Test
    void randomBytesAreRefused() {
        Random random = new Random(SEED);
        for (int i = 0; i < MUTATIONS / 10; i++) {
            byte[] noise = new byte[random.nextInt(2000)];
            random.nextBytes(noise);

            assertThat(Fixtures.diagnose(noise)).isNotEmpty();
        }
    }

    @Test
    void aFileWithBytesChangedDroppedDoubledOrSwappedIsReadOrRefused() {
        Random random = new Random(SEED);
        byte[] good = Fixtures.bytes("good/twice.yaml");
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] mutant = good;
            for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
                mutant = Mutation.of(mutant, random);
            }
            List<Diagnostic> found = Fixtures.diagnose(mutant);

            assertThat(found).as("mutation %d", i).allSatisfy(diagnostic -> {
                assertThat(diagnostic.line()).isPositive();
                assertThat(diagnostic.column()).isPositive();
            });
        }
    }

    @Test
    void aFileWithLinesDroppedDoubledOrSwappedIsReadOrRefused() {
        Random random = new Random(SEED);
        List<String> good =
                new String(Fixtures.bytes("good/twice.yaml"), UTF_8).lines().toList();
        for (int i = 0; i < MUTATIONS; i++) {
            List<Diagnostic> found = Fixtures.diagnose(String.join("\n", Mutation.of(good, random)));

            assertThat(found).as("mutation %d", i).allSatisfy(diagnostic -> assertThat(diagnostic.line())
                    .isPositive());
        }
    }
}
