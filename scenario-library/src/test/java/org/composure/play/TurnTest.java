package org.composure.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.composure.support.Contact.contact;
import static org.composure.support.Does.act;

import org.composure.scenario.Act;
import org.composure.scenario.Remedy;
import org.composure.support.Contact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TurnTest {

    @ParameterizedTest
    @EnumSource(
            value = Act.class,
            names = {"REFUSE_FLAT", "QUOTE_POLICY", "BLAME_CUSTOMER", "DISMISS_FEELING"})
    void aFeelingShownIsTakenBackOnlyByWhatComesAfterIt(Act after) {
        assertThat(contact().says(Act.APOLOGISE, Act.INFORM, after).turn().contradictsItself())
                .isTrue();
        assertThat(contact().says(after, Act.APOLOGISE).turn().contradictsItself())
                .isFalse();
        assertThat(contact().says(Act.INFORM, after).turn().contradictsItself()).isFalse();
    }

    @Test
    void aFeelingCountsAsAcknowledgedBeforeFromAnEarlierReplyOrFromEarlierInThisOne() {
        assertThat(acknowledged(contact().says(Act.PARAPHRASE).says(Act.APOLOGISE)))
                .isTrue();
        assertThat(acknowledged(contact().says(Act.NAME_IMPACT, Act.APOLOGISE))).isTrue();
        assertThat(acknowledged(contact().says(Act.APOLOGISE, Act.ACKNOWLEDGE_FEELING)))
                .isFalse();
        assertThat(acknowledged(contact().says(Act.REASSURE).says(Act.APOLOGISE)))
                .isFalse();
    }

    @Test
    void warmWordsAloneDoNotMoveACaseOn() {
        assertThat(contact()
                        .says(Act.APOLOGISE, Act.THANK, Act.STOCK_PHRASE)
                        .turn()
                        .movesOn())
                .isFalse();
        assertThat(contact().says(Act.APOLOGISE, Act.ASK_OPEN).turn().movesOn()).isTrue();
    }

    @Test
    void aQuestionIsAboutWhatTheRecordShowsOrTheCustomerToldOrNobodyGave() {
        assertThat(asking("order").asksRecordedFact()).isTrue();
        assertThat(asking("order").asksUnknownFact()).isFalse();
        assertThat(asking("colour").asksUnknownFact()).isTrue();
        Turn told = contact()
                .tells("order", "colour")
                .says(act(Act.ASK_FACT).fact("order"))
                .turn();
        assertThat(told.asksToldFact()).isTrue();
        assertThat(told.asksRecordedFact()).isFalse();
    }

    @Test
    void wordsAreTheSameWhateverTheirCaseAndPunctuation() {
        Contact twice = contact()
                .says(act(Act.REASSURE).saying("Leave it with me!"))
                .says(
                        act(Act.THANK).saying("leave it, with me"),
                        act(Act.INFORM).saying("It is here"));
        assertThat(twice.turn().repeatedWords()).containsExactly("leave it, with me");
    }

    @Test
    void aWordOrThreeThatComeBackAreNoPhrase() {
        Contact sorry = contact()
                .says(act(Act.APOLOGISE).saying("I am sorry"))
                .says(act(Act.APOLOGISE).saying("I am sorry"));
        assertThat(sorry.turn().repeatsItself()).isFalse();
    }

    @Test
    void whatRestsOnAnArticleIsReadOrUnread() {
        Contact resting = contact().says(act(Act.INFORM).article("manual"));
        assertThat(resting.turn().unread(Act.INFORM)).isTrue();
        assertThat(resting.opening("manual").turn().read(Act.INFORM)).isTrue();
        Turn bare = contact().says(Act.INFORM).turn();
        assertThat(bare.read(Act.INFORM) || bare.unread(Act.INFORM)).isFalse();
    }

    @Test
    void aNoToWhatIsDueIsOneThatOpensNoWay() {
        Contact due = contact().fits(Remedy.REFUND, 40).asked(Remedy.REFUND, 40);
        assertThat(due.says(Act.DECLINE_WITH_REASON).turn().declinesTheDue()).isTrue();
        assertThat(due.says(Act.DECLINE_WITH_REASON, Act.OFFER_ALTERNATIVE)
                        .turn()
                        .declinesTheDue())
                .isFalse();
        assertThat(due.says(Act.DECLINE_WITH_REASON, Act.CONSULT_SUPERVISOR)
                        .turn()
                        .declinesTheDue())
                .isFalse();
    }

    private static boolean acknowledged(Contact contact) {
        return contact.turn().acknowledgedBefore(Act.APOLOGISE);
    }

    private static Turn asking(String fact) {
        return contact().says(act(Act.ASK_FACT).fact(fact)).turn();
    }
}
