package org.composure.web.api;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.composure.play.Mood;
import org.composure.play.Turn;
import org.composure.scenario.CustomerLine;
import org.composure.scenario.Ending;
import org.composure.scenario.Reply;
import org.composure.training.AttemptView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a reply does and is worth stays out of it: whoever plays must not read the solution from the wire. */
@Schema(name = "Attempt", description = "One's own way through one scenario, as it stands.")
public record AttemptAnswer(
        long id,
        @Schema(examples = "policy-rigidity") String scenario,
        String title,
        Instant startedAt,
        @Schema(description = "Absent while the contact goes on") Instant endedAt,
        List<TurnAnswer> turns,
        MoodAnswer mood,
        @Schema(description = "What the customer has just said; absent once the contact has ended") String line,
        @Schema(description = "What can be answered now, in the order of this attempt") List<ReplyAnswer> replies,
        @Schema(description = "Absent while the contact goes on") EndingAnswer ending) {

    @Schema(name = "Turn", description = "One exchange.")
    public record TurnAnswer(int number, String customer, String agent, int elapsedSeconds) {
        static TurnAnswer of(Turn turn) {
            return new TurnAnswer(
                    turn.number(), turn.line().says(), turn.reply().says(), turn.elapsed());
        }
    }

    @Schema(name = "Mood", description = "The customer's mood, as the player shows it.")
    public record MoodAnswer(@Schema(examples = "tense") String word, int patienceSeconds) {
        static MoodAnswer of(Mood mood) {
            return new MoodAnswer(mood.face().name().toLowerCase(Locale.ROOT), mood.patience());
        }
    }

    @Schema(name = "Reply")
    public record ReplyAnswer(String id, String text) {
        static ReplyAnswer of(Reply reply) {
            return new ReplyAnswer(reply.id(), reply.says());
        }
    }

    @Schema(name = "Ending")
    public record EndingAnswer(@Schema(examples = "kept") String kind, String title, String customer) {
        static EndingAnswer of(Ending ending) {
            return new EndingAnswer(ending.kind().id(), ending.title(), ending.says());
        }
    }

    static AttemptAnswer of(AttemptView attempt) {
        return new AttemptAnswer(
                attempt.id(),
                attempt.scenario().id(),
                attempt.scenario().title(),
                attempt.startedAt(),
                attempt.endedAt().orElse(null),
                attempt.playthrough().transcript().turns().stream()
                        .map(TurnAnswer::of)
                        .toList(),
                MoodAnswer.of(attempt.playthrough().mood()),
                attempt.playthrough().line().map(CustomerLine::says).orElse(null),
                attempt.replies().stream().map(ReplyAnswer::of).toList(),
                attempt.playthrough().ending().map(EndingAnswer::of).orElse(null));
    }
}
