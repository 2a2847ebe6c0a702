package org.composure.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.composure.support.BrowserSession;
import org.composure.support.Playing;
import org.composure.support.ServerProcess;
import org.composure.support.View;

/** Kills a server while somebody plays, and looks afterwards what it still knows. */
final class Killing {

    private static final String SCENARIO = "rude-staff";
    private static final int KILLS = Integer.getInteger("kills", 2);

    /** What the trainee saw of an attempt: all answers, and the customer's last line. */
    private record Seen(String attempt, List<String> answers, String lastLine, boolean ended) {

        static Seen of(Playing playing) {
            return new Seen(playing.attempt(), playing.answers(), playing.lastLine(), playing.ended());
        }
    }

    private Killing() {}

    /** As often as was asked for; the server runs before and after. */
    static void losesNothing(ServerProcess server) {
        for (int kill = 1; kill <= KILLS; kill++) {
            Seen before = answerAndKill(server);
            server.start();
            assertThat(lookAgain(server, before)).as("After kill %d", kill).isEqualTo(before.toString());
        }
    }

    /** One turn of the open attempt, or of a new one; the process is gone as soon as the next line is there. */
    private static Seen answerAndKill(ServerProcess server) {
        try (var browser = BrowserSession.at(server.url(), View.WIDE_LIGHT)) {
            Playing playing = Playing.signIn(browser, "trainee").begin(SCENARIO);
            playing.answer(playing.replies().get(0));
            server.kill();
            return Seen.of(playing);
        }
    }

    /** The same attempt after the restart; one that has ended shows its debrief and not the contact. */
    private static String lookAgain(ServerProcess server, Seen before) {
        try (var browser = BrowserSession.at(server.url(), View.WIDE_LIGHT)) {
            Playing playing = Playing.signIn(browser, "trainee").open(before.attempt());
            if (before.ended() && playing.page().url().contains("debrief")) {
                return before.toString();
            }
            return Seen.of(playing).toString();
        }
    }
}
