package org.composure.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.composure.play.TranscriptText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlayTest {

    private static final String AGAIN = "Type a number from 1 to 2, or ? and a number to open an article.";

    @TempDir
    private Path folder;

    @Test
    void aContactThatPassesEndsWell() {
        Run played = Run.typing("1\n", "play", Run.TINY);

        assertThat(played.status()).isZero();
        assertThat(played.out()).contains("= thanks (kept): Undone at once").endsWith("passed\n");
    }

    @Test
    void aContactThatDoesNotPassEndsWithOne() {
        Run played = Run.typing("2\n", "play", Run.TINY);

        assertThat(played.status()).isEqualTo(1);
        assertThat(played.out()).contains("= gone (lost): Gone").endsWith("not passed\n");
    }

    @Test
    void beforeTheFirstAnswerTheDeskIsShown() {
        assertThat(Run.typing("1\n", "play", Run.TINY).out())
                .containsSubsequence(
                        "The kettle that was charged twice",
                        "A customer has been charged for two kettles.",
                        "Order: One kettle",
                        "Returns: Thirty days.",
                        "I ordered one kettle and have paid for two.",
                        "1  One kettle and two charges.",
                        "2  There is nothing that I can do.",
                        "?1 Charges");
    }

    @Test
    void anArticleThatIsOpenedIsShown() {
        assertThat(Run.typing("?1\n1\n", "play", Run.TINY).out()).contains("The second is paid back.");
    }

    @Test
    void whatIsNoAnswerIsAskedForAgain() {
        Run played = Run.typing("3\n0\nyes\n?9\n\n1\n", "play", Run.TINY);

        assertThat(played.out().split(Pattern.quote(AGAIN), -1)).hasSize(6);
        assertThat(played.status()).isZero();
    }

    @Test
    void theEndOfTheInputLeavesTheContactWhereItWas() {
        Run left = Run.typing("", "play", Run.TINY);

        assertThat(left.status()).isZero();
        assertThat(left.out()).endsWith("Left where it was.\n").doesNotContain("passed");
    }

    @Test
    void aContactThatIsKeptCanBeScored() throws Exception {
        Path kept = folder.resolve("kept.txt");
        Run.typing("?1\n2\n", "play", "--level", "3", "--keep", kept.toString(), Run.TINY);

        assertThat(TranscriptText.parse(Files.readString(kept)).level()).isEqualTo(3);
        assertThat(Run.of("score", Run.TINY, kept.toString()).out()).contains("(opens charges)", "= gone");
    }

    @Test
    void aContactThatCannotBeKeptIsSaidSo() {
        Run played = Run.typing("1\n", "play", "--keep", folder.toString(), Run.TINY);

        assertThat(played.status()).isEqualTo(2);
        assertThat(played.err()).isEqualTo("composure: The contact cannot be written to " + folder + ".\n");
    }
}
