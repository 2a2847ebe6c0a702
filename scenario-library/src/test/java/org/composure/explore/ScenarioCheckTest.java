package org.composure.explore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.composure.format.Diagnostic;
import org.composure.format.DiagnosticCode;
import org.composure.format.Fixtures;
import org.composure.format.Reading;
import org.composure.judge.Rulebook;
import org.composure.judge.Scale;
import org.composure.support.Scales;
import org.composure.support.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScenarioCheckTest {

    private static final String FILE = "publishable.yaml";
    private static final String PUBLISHABLE = Fixtures.text("good/" + FILE);

    private static final int MOST_PATHS = 500;
    private static final ScenarioCheck CHECK =
            new ScenarioCheck(new Explorer(Rulebook.shipped(), MOST_PATHS), Shipped.HOUSE, Shipped.FAILURES);
    private static final Map<String, Checked> KNOWN = new HashMap<>();

    /** A mistake made in the good file: pairs of a text that stands in it and what stands there instead. */
    record Spoilt(DiagnosticCode code, int line, List<String> changes) {

        static Spoilt by(DiagnosticCode code, int line, String... changes) {
            return new Spoilt(code, line, List.of(changes));
        }

        String text() {
            String text = PUBLISHABLE;
            for (int at = 0; at < changes.size(); at += 2) {
                assertThat(text).contains(changes.get(at));
                text = text.replace(changes.get(at), changes.get(at + 1));
            }
            return text;
        }

        @Override
        public String toString() {
            return code.id();
        }
    }

    static Stream<Spoilt> spoilt() {
        return Stream.of(
                Spoilt.by(
                        DiagnosticCode.TOO_MANY_PATHS,
                        26,
                        "      - id: colleague\n",
                        reply("more", "And?", "interrupt", "again") + "      - id: colleague\n",
                        "words: I am sorry}\n        next: offer",
                        "words: I am sorry}\n        next: again",
                        "can do}\n        next: gone",
                        "can do}\n        next: again",
                        "I have}\n        next: offer",
                        "I have}\n        next: again",
                        "  again:\n",
                        "  again:\n    rounds: {atMost: 4, then: offer}\n"),
                Spoilt.by(
                        DiagnosticCode.SCENE_NEVER_MET,
                        49,
                        "        next: again",
                        "        next: [{when: {anger: {below: 3}}, to: again}, {to: offer}]"),
                Spoilt.by(
                        DiagnosticCode.ENDING_NEVER_MET,
                        98,
                        "        next: gone",
                        "        next: [{when: {trust: {atLeast: 99}}, to: gone}, {to: passed}]"),
                Spoilt.by(
                        DiagnosticCode.BEST_FAILS,
                        26,
                        "flags: []",
                        "flags: [{flag: insists-on-manager, from: offer, to: [supervisor]}]"),
                Spoilt.by(
                        DiagnosticCode.IDLE_REPLY,
                        43,
                        "I completely understand your frustration. Could you give me your order number, so that I can bring it up?",
                        "I am sorry. That is our mistake, all of it. What did it spoil, if I may ask?",
                        "{act: stock-phrase, words: I completely understand your frustration}",
                        "{act: apologise, words: I am sorry}\n          - {act: take-ownership, words: our mistake}",
                        "{act: ask-fact, fact: order, words: Could you give me your order number}\n        next: again",
                        "{act: ask-open, words: What did it spoil}\n        next: offer"),
                Spoilt.by(
                        DiagnosticCode.BEST_IS_LONGEST,
                        26,
                        "What did it spoil?\"",
                        "What did it spoil? Take your time, I am reading your record meanwhile and have all of it here.\"",
                        "You waited twice, and I am sorry.\"",
                        "You waited twice, and I am sorry. It should never have come to that, and I am here to put it right for you"
                                + " today.\""),
                Spoilt.by(
                        DiagnosticCode.BEST_IN_ONE_PLACE,
                        26,
                        "      - id: calm\n",
                        reply("first", "Hello? Hello?", "interrupt", "gone") + "      - id: calm\n"),
                Spoilt.by(DiagnosticCode.NOT_MEASURED, 3, "rude-staff", "policy-rigidity"),
                Spoilt.by(DiagnosticCode.ENDINGS_ALIKE, 96, "kind: escalated", "kind: lost"),
                Spoilt.by(
                        DiagnosticCode.HARD_TO_READ,
                        8,
                        "\"Red. Again. I said blue.\"",
                        "\"Notwithstanding unambiguous specifications, your organisation's representatives repeatedly"
                                + " delivered incorrectly coloured kitchen appliances, necessitating correspondence.\"",
                        "\"You have it all there.\"",
                        "\"Documentation establishing the aforementioned circumstances is indisputably available to"
                                + " your organisation's representatives.\""),
                Spoilt.by(
                        DiagnosticCode.SCALES_DIFFER,
                        2,
                        "id: publishable\n",
                        "id: publishable\nforms: [{sum: 20}, {sum: 26}]\n",
                        "amount: 20",
                        "amount: <sum>"));
    }

    private static String reply(String id, String says, String act, String next) {
        return """
                      - id: %s
                        says: "%s"
                        acts: [{act: %s, words: "%s"}]
                        next: %s
                """
                .formatted(id, says, act, says, next);
    }

    @Test
    void aScenarioThatTellsGoodAgentsFromBadMayBePublished() {
        assertThat(check(PUBLISHABLE).diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("spoilt")
    void aMistakeIsFoundWhereItStands(Spoilt spoilt) {
        assertThat(check(spoilt.text()).diagnostics())
                .filteredOn(found -> found.code() == spoilt.code())
                .first()
                .satisfies(found -> assertThat(found.line()).isEqualTo(spoilt.line()));
    }

    @ParameterizedTest
    @MethodSource("spoilt")
    void aMistakeIsToldInASentenceWithAdvice(Spoilt spoilt) {
        assertThat(check(spoilt.text()).diagnostics()).allSatisfy(found -> {
            assertThat(found.message()).matches("[A-Z`].*\\.");
            assertThat(found.advice()).matches("[A-Z`].*\\.");
        });
    }

    @Test
    void whereNothingIsAtStakeTheWorstPassesAndRepliesAreAlike() {
        String idle = Fixtures.text("good/tiny.yaml")
                .replace("take-ownership, words: The second one is ours", "thank, words: One kettle")
                .replace("refuse-flat, words: nothing that I can do", "thank, words: There is nothing")
                .replace("kind: lost", "kind: kept");

        assertThat(check(idle).diagnostics())
                .extracting(Diagnostic::code)
                .contains(DiagnosticCode.WORST_PASSES, DiagnosticCode.REPLIES_ALIKE);
    }

    @Test
    void everyCodeOfExhaustivePlayIsTriggeredHere() {
        assertThat(Stream.concat(
                        spoilt().map(Spoilt::code),
                        Stream.of(DiagnosticCode.WORST_PASSES, DiagnosticCode.REPLIES_ALIKE)))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(DiagnosticCode.values())
                        .filter(DiagnosticCode::isOfPlay)
                        .toList());
    }

    @Test
    void levelsThatPermitTheSameHaveTheScaleOfEachByItself() {
        Map<Setting, Scale> scales = check(PUBLISHABLE).scales();
        var scenario = Fixtures.good(FILE);
        assertThat(Setting.of(scenario, Shipped.HOUSE)).allSatisfy(setting -> assertThat(scales.get(setting))
                .isEqualTo(Scales.of(setting.situation(scenario, Shipped.HOUSE))));
    }

    private static Checked check(String text) {
        return KNOWN.computeIfAbsent(text, ScenarioCheckTest::checked);
    }

    private static Checked checked(String text) {
        String name = text.contains("id: tiny") ? "tiny.yaml" : FILE;
        Reading reading = Fixtures.read(name, text.getBytes(UTF_8));
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return CHECK.check((Reading.Read) reading);
    }
}
