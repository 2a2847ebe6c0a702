package org.composure.support;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.composure.play.Answer;
import org.composure.play.Closing;
import org.composure.play.Playthrough;
import org.composure.play.Situation;
import org.composure.play.Turn;
import org.composure.scenario.Act;
import org.composure.scenario.Article;
import org.composure.scenario.AuthorityLimits;
import org.composure.scenario.Branch;
import org.composure.scenario.Channel;
import org.composure.scenario.Condition;
import org.composure.scenario.Customer;
import org.composure.scenario.CustomerLine;
import org.composure.scenario.Ending;
import org.composure.scenario.Offer;
import org.composure.scenario.PerformedAct;
import org.composure.scenario.Persona;
import org.composure.scenario.Policy;
import org.composure.scenario.Reactions;
import org.composure.scenario.RecordFact;
import org.composure.scenario.Remedy;
import org.composure.scenario.Reply;
import org.composure.scenario.RiskFlag;
import org.composure.scenario.Scenario;
import org.composure.scenario.Scene;
import org.composure.scenario.Shift;
import org.composure.scenario.Stakes;

/**
 * A contact being put together for a test: a line of scenes with one reply each, really played.
 *
 * <p>What is not said otherwise: an even mood that no reply moves, no stakes, and an agent who may give 50 of any
 * remedy. The record shows {@code order} and {@code delivery}; the policy {@code returns} has room and {@code hygiene}
 * has none; {@code manual} is an article.
 */
public final class Contact {

    private static final int LIMIT = 50;
    private static final int PATIENCE = 60;
    private static final String NEVER = "never";

    private final List<List<Does>> replies = new ArrayList<>();
    private final List<Stakes.Flag> flags = new ArrayList<>();
    private final Map<Integer, Set<String>> tells = new LinkedHashMap<>();
    private int anger = 40;
    private int trust = 50;
    private int leaves = -1;
    private int limit = LIMIT;
    private int elapsed;
    private List<String> opened = List.of();
    private Optional<Offer> asked = Optional.empty();
    private Optional<Offer> fitting = Optional.empty();
    private String clearFrom = NEVER;
    private boolean negligence;
    private Ending.Kind ends = Ending.Kind.KEPT;

    private Contact() {}

    public static Contact contact() {
        return new Contact();
    }

    public Contact anger(int points) {
        anger = points;
        return this;
    }

    public Contact trust(int points) {
        trust = points;
        return this;
    }

    /** The anger with which the customer leaves after the last reply. */
    public Contact leavesAt(int points) {
        leaves = points;
        return this;
    }

    public Contact limit(int amount) {
        limit = amount;
        return this;
    }

    public Contact after(int seconds) {
        elapsed = seconds;
        return this;
    }

    public Contact opening(String... articles) {
        opened = List.of(articles);
        return this;
    }

    public Contact asked(Remedy remedy, int amount) {
        asked = Optional.of(new Offer(remedy, BigDecimal.valueOf(amount)));
        return this;
    }

    /** What fits, clear from the first line on. */
    public Contact fits(Remedy remedy, int amount) {
        fitting = Optional.of(new Offer(remedy, BigDecimal.valueOf(amount)));
        return clear();
    }

    /** From the first line on it is clear what fits, or that nothing does. */
    public Contact clear() {
        clearFrom = scene(1);
        return this;
    }

    public Contact unclear() {
        clearFrom = NEVER;
        return this;
    }

    public Contact negligence() {
        negligence = true;
        return this;
    }

    /** A risk known from the first line on. */
    public Contact knows(RiskFlag flag, String... to) {
        flags.add(new Stakes.Flag(flag, scene(1), List.of(to)));
        return this;
    }

    /** A risk known from the line on that the next reply answers. */
    public Contact learns(RiskFlag flag, String... to) {
        flags.add(new Stakes.Flag(flag, scene(replies.size() + 1), List.of(to)));
        return this;
    }

    public Contact tells(String... facts) {
        tells.put(replies.size() + 1, Set.of(facts));
        return this;
    }

    public Contact ends(Ending.Kind kind) {
        ends = kind;
        return this;
    }

    /** One more reply; the last one makes the turn. */
    public Contact says(Does... acts) {
        replies.add(List.of(acts));
        return this;
    }

    public Contact says(Act... acts) {
        return says(Arrays.stream(acts).map(Does::act).toArray(Does[]::new));
    }

    /** The contact with all its replies given; time and articles are those of the last one. */
    public Playthrough played() {
        Playthrough contact = Playthrough.begin(situation());
        for (int i = 1; i < replies.size(); i++) {
            contact = contact.answer(new Answer("reply", 0, List.of()));
        }
        return contact.answer(new Answer("reply", elapsed, opened));
    }

    /** The turn that the last reply makes. */
    public Turn turn() {
        return played().transcript().turns().get(replies.size() - 1);
    }

    /** The closing that it all leads to. */
    public Closing closing() {
        return played().transcript().closing().orElseThrow();
    }

    public Situation situation() {
        Map<Remedy, BigDecimal> limits = new EnumMap<>(Remedy.class);
        for (Remedy remedy : Remedy.values()) {
            limits.put(remedy, BigDecimal.valueOf(limit));
        }
        return new Situation(
                scenario(),
                new Persona("plain", "Plain", "Reacts as the table says.", 100, 100, 100, 100, 100, 18, Map.of()),
                new Reactions(Map.of(), Shift.NONE, Map.of(Channel.CHAT, PATIENCE)),
                new AuthorityLimits(2, limits, Set.of(Channel.CHAT)));
    }

    private Scenario scenario() {
        Map<String, Scene> scenes = new LinkedHashMap<>();
        for (int i = 1; i <= replies.size(); i++) {
            scenes.put(scene(i), scene(i, i == replies.size()));
        }
        return new Scenario(
                "contact",
                "0".repeat(64),
                0,
                "A contact",
                "mishandled-anger",
                Channel.CHAT,
                "A chat",
                "Somebody writes.",
                "Something happened.",
                new Customer("Somebody", List.of("plain"), anger, trust, "Hello?"),
                List.of(new RecordFact("order", "Order", "4711"), new RecordFact("delivery", "Delivered", "Monday")),
                List.of(
                        new Policy("returns", "Returns", "Thirty days.", "A week more where the delay was ours."),
                        new Policy("hygiene", "Hygiene", "Opened goods stay.", "")),
                List.of(new Article("manual", "Manual", "How it works.")),
                new Stakes(asked, fitting, clearFrom, negligence, flags, "supervisor"),
                scene(1),
                scenes,
                Map.of("end", new Ending("end", ends, "The end", "Goodbye.")));
    }

    private Scene scene(int number, boolean last) {
        List<PerformedAct> acts =
                replies.get(number - 1).stream().map(does -> does.in(number)).toList();
        Shift shift = last && leaves >= 0 ? new Shift(leaves - anger, 0, 0) : Shift.NONE;
        Reply reply = new Reply(
                "reply",
                acts.stream().map(PerformedAct::words).collect(Collectors.joining(". ")),
                acts,
                List.of(new Branch(Condition.ALWAYS, last ? "end" : scene(number + 1))),
                Optional.of(shift));
        return new Scene(
                scene(number),
                List.of(new CustomerLine(Condition.ALWAYS, "Well?")),
                List.of(reply),
                tells.getOrDefault(number, Set.of()),
                Optional.empty());
    }

    private static String scene(int number) {
        return "scene-" + number;
    }
}
