package org.composure.web.player;

import jakarta.faces.context.ExternalContext;
import java.util.Map;
import java.util.Optional;
import org.composure.training.AnswerCommand;

/** An answer as the browser sent it. */
final class Sent {

    private static final String TURN = "[0-9]{1,6}";
    private static final String TOKEN = "[A-Za-z0-9-]{8,64}";

    private Sent() {}

    /** Empty if no page of ours would send it so. */
    static Optional<AnswerCommand> answer(AttemptNumber attempt, ExternalContext request) {
        Map<String, String> sent = request.getRequestParameterMap();
        String turn = sent.getOrDefault("turn", "");
        String token = sent.getOrDefault("token", "");
        String reply = sent.getOrDefault("reply", "");
        if (!turn.matches(TURN) || !token.matches(TOKEN)) {
            return Optional.empty();
        }
        return attempt.find(id -> Optional.of(new AnswerCommand(id, Integer.parseInt(turn), token, reply)));
    }
}
