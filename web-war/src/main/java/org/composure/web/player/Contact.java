package org.composure.web.player;

import java.time.Instant;
import java.util.List;
import org.composure.play.Mood;
import org.composure.play.Turn;
import org.composure.scenario.Act;
import org.composure.scenario.Channel;
import org.composure.scenario.Persona;
import org.composure.scenario.Reply;
import org.composure.scenario.Scenario;
import org.composure.training.AttemptView;
import org.composure.training.Mode;

/** A contact as its page shows it at one moment. */
public final class Contact {

    private final AttemptView attempt;
    private final Conversation conversation;
    private final Patience patience;

    Contact(AttemptView attempt, Instant now) {
        this.attempt = attempt;
        conversation = Conversation.of(attempt.playthrough());
        patience = Patience.of(attempt.playthrough().mood().patience(), attempt.thought(now));
    }

    public long getId() {
        return attempt.id();
    }

    public Scenario getScenario() {
        return attempt.scenario();
    }

    public Channel getChannel() {
        return attempt.scenario().channel();
    }

    public String getLook() {
        return Look.of(getChannel()).id();
    }

    public String getCustomer() {
        return attempt.scenario().customer().name();
    }

    public Persona getPersona() {
        return attempt.playthrough().situation().persona();
    }

    public Authority getAuthority() {
        return Authority.in(attempt.playthrough().situation());
    }

    public Mood.Face getFace() {
        return attempt.playthrough().mood().face();
    }

    public Patience getPatience() {
        return patience;
    }

    /** What was said before the latest exchange. */
    public List<Line> getEarlier() {
        return conversation.before();
    }

    /** The last answer and what the customer says to it. */
    public List<Line> getLatest() {
        return conversation.latest();
    }

    /** Number of the turn that waits for an answer. */
    public int getTurn() {
        return attempt.nextTurn();
    }

    public int getAnswered() {
        return attempt.playthrough().history().turns();
    }

    public List<Reply> getReplies() {
        return attempt.replies();
    }

    public Mode getMode() {
        return attempt.mode();
    }

    /** Whether hints and pauses are to be had. */
    public boolean isHelped() {
        return attempt.mode().helps();
    }

    /** What the reply does that is missing at this turn; null if nobody has asked. */
    public String getHint() {
        return attempt.hint().map(Act::meaning).orElse(null);
    }

    public boolean isPaused() {
        return attempt.pausedAt().isPresent();
    }

    /** Whether it is an assessment that was left for too long. */
    public boolean isLapsed() {
        return attempt.lapsed();
    }

    /** Whether the person knows what is assessed here, as there is no other form left. */
    public boolean isKnown() {
        return attempt.mode() == Mode.ASSESSMENT && attempt.terms().formMet();
    }

    /** The attempt whose debrief stands behind this contact. */
    public long getDebriefed() {
        return attempt.terms().origin().orElse(attempt.id());
    }

    public boolean isEnded() {
        return attempt.ended();
    }

    /** For how many seconds the two have been talking. */
    public int getTalked() {
        int answers = attempt.playthrough().transcript().turns().stream()
                .mapToInt(Turn::elapsed)
                .sum();
        return answers + patience.whole() - patience.left();
    }

    AttemptView attempt() {
        return attempt;
    }
}
