package org.composure.simulate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.composure.play.Answer;
import org.composure.play.Playthrough;
import org.composure.play.Turn;
import org.composure.scenario.Act;
import org.composure.scenario.PerformedAct;
import org.composure.scenario.Reply;

/** An agent in one contact, answering turn by turn. */
final class Desk {

    /** Seconds that reading what the customer says and choosing an answer takes at least, and how many more it may. */
    private static final int THINKING = 8;

    private static final int DWELLING = 12;
    private static final int READING = 6;

    private final SimulatedAgent agent;
    private final Chance chance;

    Desk(SimulatedAgent agent, Chance chance) {
        this.agent = agent;
        this.chance = chance;
    }

    Answer answer(Playthrough contact) {
        List<Reply> replies = contact.scene().orElseThrow().replies();
        Reply reply = chance.happens(agent.steadiness().tired()) ? chance.any(replies) : chosen(contact, replies);
        return answer(reply, contact);
    }

    private Reply chosen(Playthrough contact, List<Reply> replies) {
        Reply best = replies.get(0);
        double most = Double.NEGATIVE_INFINITY;
        for (Reply reply : replies) {
            double draw = draw(contact.turn(new Answer(reply.id(), 0, opened(reply, contact))))
                    + chance.blur(agent.steadiness().blur())
                    + chance.tie();
            if (draw > most) {
                most = draw;
                best = reply;
            }
        }
        return best;
    }

    /** The sum over what the agent recognises in the reply's acts. */
    private int draw(Turn turn) {
        Recognition recognition = new Recognition(turn);
        return turn.reply().acts().stream()
                .mapToInt(performed -> agent.weight(recognition.of(performed)))
                .sum();
    }

    private Answer answer(Reply reply, Playthrough contact) {
        List<String> opened = opened(reply, contact);
        int seconds = THINKING + chance.upTo(DWELLING) + READING * opened.size();
        return new Answer(reply.id(), Math.min(seconds, contact.mood().patience()), opened);
    }

    /** The articles that the reply's acts name and that have not been opened yet; to guess is not to look. */
    private List<String> opened(Reply reply, Playthrough contact) {
        Set<String> opened = new LinkedHashSet<>();
        if (agent.reads()) {
            for (PerformedAct performed : reply.acts()) {
                if (performed.act() != Act.GUESS) {
                    performed.article().ifPresent(opened::add);
                }
            }
            opened.removeIf(contact.history()::hasRead);
        }
        return List.copyOf(opened);
    }
}
