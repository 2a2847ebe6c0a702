package org.composure.helpdesk;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.composure.autonomy.AuthorityView;
import org.composure.scenario.AuthorityLimits;
import org.composure.scenario.Channel;
import org.composure.scenario.Remedy;

/**
 * What the help desk is told of an agent (R5).
 *
 * @param agent their employee number
 * @param authority in force when it was asked
 */
public record AuthorityAnswer(String agent, AuthorityQuestion question, AuthorityView authority) {

    public AuthorityLimits limits() {
        return authority.limits();
    }

    /** Yes or no; empty where nothing was asked that could be answered so. */
    public Optional<Boolean> allowed() {
        return question.isOpen() ? Optional.empty() : Optional.of(isWithinLimit() && isInChannel());
    }

    /** The most of the remedy that was asked about, in its unit; empty if none was. */
    public Optional<BigDecimal> limit() {
        return question.action().map(limits()::limit);
    }

    /** The reasons, as a person would say them: those for a no where it is no, and on what the authority rests. */
    public String why() {
        boolean no = allowed().filter(allowed -> !allowed).isPresent();
        List<String> sentences = new ArrayList<>();
        question.action().filter(action -> !no || !isWithinLimit()).ifPresent(action -> sentences.add(about(action)));
        question.channel().filter(channel -> !no || !isInChannel()).ifPresent(channel -> sentences.add(about(channel)));
        sentences.add(basis());
        return String.join(" ", sentences);
    }

    private boolean isWithinLimit() {
        return limit().filter(limit -> limit.signum() == 0 || amount().compareTo(limit) > 0)
                .isEmpty();
    }

    private boolean isInChannel() {
        return question.channel()
                .filter(channel -> !limits().channels().contains(channel))
                .isEmpty();
    }

    private BigDecimal amount() {
        return question.amount().orElse(BigDecimal.ZERO);
    }

    private String about(Remedy action) {
        BigDecimal limit = limits().limit(action);
        if (limit.signum() == 0) {
            return "No " + words(action.id()) + " may be given.";
        }
        if (question.amount().isEmpty()) {
            return "Up to " + counted(limit, action) + " may be given as " + words(action.id()) + ".";
        }
        return counted(amount(), action) + " as " + words(action.id())
                + (isWithinLimit() ? " is within the limit of " : " is above the limit of ") + counted(limit, action)
                + ".";
    }

    private String about(Channel channel) {
        return (isInChannel()
                        ? "The agent works alone in the channel "
                        : "The agent does not work alone in the channel ")
                + words(channel.id()) + ".";
    }

    private String basis() {
        String level = "Level " + limits().level();
        String grant = authority.grant().map(number -> "grant " + number).orElse("");
        String since = authority.since().map(Instant::toString).orElse("");
        return switch (authority.basis()) {
            case GRANTED ->
                level + ", by " + grant
                        + authority.until().map(until -> ", until " + until).orElse("") + ".";
            case STARTING -> level + ", which they began with: nothing has been granted yet.";
            case EXPIRED -> level + ", which they began with: " + grant + " ended at " + since + ".";
            case LAPSED ->
                level + ", which they began with: " + grant + " lapsed for want of practice at " + since + ".";
            case WITHDRAWN -> level + ", which they began with: " + grant + " was withdrawn at " + since + ".";
            case SUSPENDED ->
                level + ", which they began with: " + grant + " is suspended since " + since
                        + ", when a certificate ended.";
        };
    }

    private static String counted(BigDecimal amount, Remedy remedy) {
        return amount.toPlainString() + (remedy.unit().equals("days") ? " days" : "");
    }

    private static String words(String id) {
        return id.replace('-', ' ');
    }
}
