package org.composure.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.composure.judge.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ScoreTranscriptTest {

    private static final String HEAD = "scenario: tiny\npersona: betrayed-regular\nlevel: 2\n\n";
    private static final String GOOD = HEAD + "> opening: own-it\n= thanks\n";
    private static final String BAD = HEAD + "> opening: refuse\n= gone\n";

    @TempDir
    private Path folder;

    @Test
    void aContactThatPassesEndsWell() throws IOException {
        Run scored = score(GOOD);

        assertThat(scored.status()).isZero();
        assertThat(scored.out())
                .contains("+4 empathy ownership-taken:", "   best\n")
                .endsWith("passed\n");
    }

    @Test
    void aContactThatDoesNotPassEndsWithOneAndWithWhatWouldHaveBeenBetter() throws IOException {
        Run scored = score(BAD);

        assertThat(scored.status()).isEqualTo(1);
        assertThat(scored.out())
                .containsPattern("cost \\d+ points; better was own-it")
                .endsWith("not passed\n");
    }

    @Test
    void aReportForMachinesHoldsWhatPeopleRead() throws IOException {
        JsonNode report = score(BAD, "--json").json();

        assertThat(report.propertyNames())
                .containsExactlyInAnyOrder("passed", "scores", "findings", "costs", "rulebook");
        assertThat(report.get("scores").propertyNames()).containsExactly("empathy", "flexibility", "escalation");
        assertThat(report.get("costs").get(0).get("better").asString()).isEqualTo("own-it");
        assertThat(report.get("rulebook").asString())
                .isEqualTo(Rulebook.shipped().version());
    }

    @Test
    void aTranscriptThatEndsElsewhereIsRefused() throws IOException {
        assertRefused(HEAD + "> opening: own-it\n= gone\n", "The contact ends in thanks, not in gone.");
    }

    @Test
    void aTranscriptThatStraysFromTheScriptIsRefused() throws IOException {
        assertRefused(HEAD + "> closing: own-it\n", "The contact stands at opening, not at closing.");
    }

    @Test
    void aReplyThatIsNotOnOfferIsRefused() throws IOException {
        assertRefused(HEAD + "> opening: laugh\n", "Scene opening offers no reply laugh.");
    }

    @Test
    void aTranscriptOfAnUnknownPersonaIsRefused() throws IOException {
        assertRefused(GOOD.replace("betrayed-regular", "nobody"), "There is no persona nobody.");
    }

    @Test
    void aTranscriptOfAnUnknownLevelIsRefused() throws IOException {
        assertRefused(GOOD.replace("level: 2", "level: 6"), "There is no level 6; levels go from 1 to 5.");
    }

    @Test
    void whatIsNoTranscriptIsRefused() throws IOException {
        assertRefused(HEAD + "own-it\n", "Line 5 is not a line of a transcript: own-it.");
    }

    private void assertRefused(String transcript, String why) throws IOException {
        Run scored = score(transcript);
        assertThat(scored.status()).isEqualTo(2);
        assertThat(scored.err()).isEqualTo("composure: " + file() + ": " + why + "\n");
    }

    private Run score(String transcript, String... options) throws IOException {
        Files.writeString(file(), transcript);
        return options.length == 0
                ? Run.of("score", Run.TINY, file().toString())
                : Run.of("score", options[0], Run.TINY, file().toString());
    }

    private Path file() {
        return folder.resolve("transcript.txt");
    }
}
