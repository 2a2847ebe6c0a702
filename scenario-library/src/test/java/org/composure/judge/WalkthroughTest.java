package org.composure.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.composure.golden.Golden;
import org.composure.play.Transcript;
import org.composure.play.TranscriptText;
import org.composure.scenario.Competency;
import org.composure.scenario.Scenario;
import org.composure.support.Scales;
import org.composure.support.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WalkthroughTest {

    private static final Path FOLDER = Golden.module().resolve("src/test/resources/walkthroughs");
    private static final int CLEARLY = 30;

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    static List<Scenario> scenarios() {
        return Shipped.SCENARIOS;
    }

    @ParameterizedTest
    @MethodSource("files")
    void leadsWhereItSaysAndIsJudgedAsItSays(Path file) throws IOException {
        TranscriptText walkthrough = TranscriptText.parse(Files.readString(file));
        Transcript transcript = played(walkthrough);
        Golden.hold(file, WalkthroughText.of(walkthrough, transcript, Scales.score(transcript)));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void aGoodWayPassesAndABadOneFails(Scenario scenario) throws IOException {
        assertThat(score(scenario, "good").passed()).isTrue();
        assertThat(score(scenario, "bad").passed()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void whatAScenarioStressesTellsTheGoodWayFromTheBad(Scenario scenario) throws IOException {
        Scorecard good = score(scenario, "good");
        Scorecard bad = score(scenario, "bad");
        assertThat(Shipped.FAILURES.mode(scenario.failureMode()).orElseThrow().stresses())
                .map(id -> Competency.valueOf(id.toUpperCase(Locale.ROOT)))
                .allSatisfy(stressed -> assertThat(good.scores().get(stressed).percent())
                        .as("%s of the good way", stressed)
                        .isGreaterThanOrEqualTo(bad.scores().get(stressed).percent() + CLEARLY));
    }

    @Test
    void everyWalkthroughBelongsToAScenario() throws IOException {
        assertThat(files())
                .map(file -> file.getFileName().toString())
                .containsExactlyInAnyOrderElementsOf(Shipped.SCENARIOS.stream()
                        .flatMap(scenario -> Stream.of(scenario.id() + ".good.txt", scenario.id() + ".bad.txt"))
                        .toList());
    }

    private Scorecard score(Scenario scenario, String way) throws IOException {
        Path file = FOLDER.resolve(scenario.id() + "." + way + ".txt");
        return Scales.score(played(TranscriptText.parse(Files.readString(file))));
    }

    private static Transcript played(TranscriptText text) {
        return text.play(Shipped.situation(Shipped.scenario(text.scenario()), text.persona(), text.level()))
                .transcript();
    }
}
