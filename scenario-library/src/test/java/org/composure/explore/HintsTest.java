package org.composure.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.composure.support.Contact.contact;

import org.composure.judge.Rulebook;
import org.composure.play.Playthrough;
import org.composure.scenario.Act;
import org.composure.support.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HintsTest {

    private final Hints hints = new Hints(Rulebook.shipped());

    @ParameterizedTest
    @ValueSource(strings = {"no-authority", "repeating-the-story"})
    void theHintIsAnActOfTheBestReply(String scenario) {
        Playthrough begun = begun(scenario);
        Playthrough best = new Explorer(Rulebook.shipped())
                .explore(begun.situation())
                .orElseThrow()
                .best();

        assertThat(best.transcript().turns().get(0).does(hints.missing(begun).orElseThrow()))
                .isTrue();
    }

    @Test
    void theSameMomentHasTheSameHint() {
        assertThat(hints.missing(begun("abusive-customer"))).isEqualTo(hints.missing(begun("abusive-customer")));
    }

    @Test
    void ofTwoActsTheOneThatTheRulesGiveMoreForIsMissing() {
        var turn =
                contact().anger(80).says(Act.APOLOGISE, Act.ACKNOWLEDGE_FEELING).turn();

        assertThat(hints.dearest(turn)).contains(Act.ACKNOWLEDGE_FEELING);
    }

    @Test
    void ofActsThatAreWorthNothingTheFirstThatHelpsIsNamed() {
        var turn =
                contact().anger(0).says(Act.ASK_FACT, Act.THANK, Act.REASSURE).turn();

        assertThat(hints.dearest(turn)).contains(Act.THANK);
    }

    @Test
    void whatHarmsIsNeverAHint() {
        assertThat(hints.dearest(contact().says(Act.INTERRUPT).turn())).isEmpty();
    }

    private static Playthrough begun(String scenario) {
        var found = Shipped.scenario(scenario);
        return Playthrough.begin(
                Shipped.situation(found, found.customer().personas().get(0), 2));
    }
}
