package org.composure.judge;

import static org.composure.support.Contact.contact;
import static org.composure.support.Does.act;

import org.composure.scenario.Act;
import org.composure.scenario.RiskFlag;

/** Each rule of empathy.drl where it fires, and where it only just does not. */
class EmpathyRulesTest extends RuleCase {

    @Fires("feeling-acknowledged")
    void namesTheFeelingOfATenseCustomer() {
        fires(contact().anger(40).says(Act.ACKNOWLEDGE_FEELING));
    }

    @NearMiss("feeling-acknowledged")
    void namesAFeelingThatIsNotThere() {
        misses(contact().anger(20).says(Act.ACKNOWLEDGE_FEELING));
    }

    @Fires("feeling-contradicted")
    void understandsAndThenRefuses() {
        fires(contact().says(Act.ACKNOWLEDGE_FEELING, Act.REFUSE_FLAT));
    }

    @NearMiss("feeling-contradicted")
    void refusesAndThenUnderstands() {
        misses(contact().says(Act.REFUSE_FLAT, Act.ACKNOWLEDGE_FEELING));
    }

    @Fires("apology-in-its-place")
    void apologisesAfterNamingTheAnger() {
        fires(contact().anger(70).says(Act.ACKNOWLEDGE_FEELING).says(Act.APOLOGISE));
    }

    @NearMiss("apology-in-its-place")
    void apologisesOnceMore() {
        misses(contact().anger(70).says(Act.ACKNOWLEDGE_FEELING, Act.APOLOGISE).says(Act.APOLOGISE));
    }

    @Fires("apology-before-acknowledgement")
    void apologisesToAnAngryCustomerFirstOfAll() {
        fires(contact().anger(70).says(Act.APOLOGISE));
    }

    @NearMiss("apology-before-acknowledgement")
    void apologisesToACalmerCustomerFirstOfAll() {
        misses(contact().anger(49).says(Act.APOLOGISE));
    }

    @Fires("apology-repeated")
    void apologisesAgainAndDoesNothing() {
        fires(contact().says(Act.APOLOGISE).says(Act.APOLOGISE));
    }

    @NearMiss("apology-repeated")
    void apologisesAgainAndTakesAStep() {
        misses(contact().says(Act.APOLOGISE).says(Act.APOLOGISE, Act.SPARE_EFFORT));
    }

    @Fires("phrase-repeated")
    void saysTheSameWordsAgain() {
        fires(contact()
                .says(act(Act.REASSURE).saying("Leave it with me."))
                .says(act(Act.REASSURE).saying("Leave it with me!")));
    }

    @NearMiss("phrase-repeated")
    void saysOtherWords() {
        misses(contact()
                .says(act(Act.REASSURE).saying("Leave it with me."))
                .says(act(Act.REASSURE).saying("It is in hand.")));
    }

    @Fires("asked-what-the-record-shows")
    void asksForTheOrderNumberOnTheScreen() {
        fires(contact().says(act(Act.ASK_FACT).fact("order")));
    }

    @NearMiss("asked-what-the-record-shows")
    void asksForWhatTheScreenDoesNotShow() {
        misses(contact().says(act(Act.ASK_FACT).fact("colour")));
    }

    @Fires("asked-twice")
    void asksForWhatTheCustomerHasTold() {
        fires(contact().tells("colour").says(act(Act.ASK_FACT).fact("colour")));
    }

    @NearMiss("asked-twice")
    void asksForSomethingElseThanTheCustomerHasTold() {
        misses(contact().tells("colour").says(act(Act.ASK_FACT).fact("size")));
    }

    @Fires("asked-what-is-missing")
    void asksForWhatNobodyHasGiven() {
        fires(contact().says(act(Act.ASK_FACT).fact("colour")));
    }

    @NearMiss("asked-what-is-missing")
    void asksForItASecondTime() {
        misses(contact()
                .says(act(Act.ASK_FACT).fact("colour"))
                .says(act(Act.ASK_FACT).fact("colour")));
    }

    @Fires("open-question-first")
    void asksBeforeAnythingIsOffered() {
        fires(contact().says(Act.ASK_OPEN));
    }

    @NearMiss("open-question-first")
    void asksAfterSomethingWasOffered() {
        misses(contact().says(Act.OFFER_CHOICE).says(Act.ASK_OPEN));
    }

    @Fires("solved-before-listening")
    void offersAChoiceToSomebodyAngryAndUnheard() {
        fires(contact().anger(60).says(Act.OFFER_CHOICE));
    }

    @NearMiss("solved-before-listening")
    void offersAChoiceToSomebodyAngryAndHeard() {
        misses(contact().anger(60).says(Act.ASK_OPEN).says(Act.OFFER_CHOICE));
    }

    @Fires("personal")
    void usesTheRecord() {
        fires(contact().says(act(Act.PERSONALISE).fact("order")));
    }

    @NearMiss("personal")
    void usesTheSameFactAgain() {
        misses(contact()
                .says(act(Act.PERSONALISE).fact("order"))
                .says(act(Act.PERSONALISE).fact("order")));
    }

    @Fires("private-things-exposed")
    void saysAloudWhatIsPrivate() {
        fires(contact().says(Act.EXPOSE_PRIVATE));
    }

    @NearMiss("private-things-exposed")
    void saysWhatIsKnownOfTheCustomer() {
        misses(contact().says(Act.PERSONALISE));
    }

    @Fires("said-back")
    void saysBackWhatWasUnderstood() {
        fires(contact().says(Act.PARAPHRASE));
    }

    @NearMiss("said-back")
    void saysItBackASecondTime() {
        misses(contact().says(Act.PARAPHRASE).says(Act.PARAPHRASE));
    }

    @Fires("impact-named")
    void namesWhatItMeans() {
        fires(contact().says(Act.NAME_IMPACT));
    }

    @NearMiss("impact-named")
    void namesWhatItMeansAndQuotesTheRule() {
        misses(contact().says(Act.NAME_IMPACT, Act.QUOTE_POLICY));
    }

    @Fires("thanked-in-fury")
    void thanksSomebodyFurious() {
        fires(contact().anger(75).says(Act.THANK));
    }

    @NearMiss("thanked-in-fury")
    void thanksSomebodyAngry() {
        misses(contact().anger(74).says(Act.THANK));
    }

    @Fires("feeling-dismissed")
    void wavesTheFeelingAway() {
        fires(contact().says(Act.DISMISS_FEELING));
    }

    @NearMiss("feeling-dismissed")
    void namesTheFeeling() {
        misses(contact().says(Act.ACKNOWLEDGE_FEELING));
    }

    @Fires("belittled")
    void explainsAsToAChild() {
        fires(contact().says(Act.TALK_DOWN));
    }

    @NearMiss("belittled")
    void explainsTheReason() {
        misses(contact().says(Act.EXPLAIN_REASON));
    }

    @Fires("cut-off")
    void cutsTheCustomerOff() {
        fires(contact().says(Act.INTERRUPT));
    }

    @NearMiss("cut-off")
    void asksTheCustomer() {
        misses(contact().says(Act.ASK_OPEN));
    }

    @Fires("empty-words")
    void saysAPhrase() {
        fires(contact().says(Act.STOCK_PHRASE));
    }

    @NearMiss("empty-words")
    void reassures() {
        misses(contact().says(Act.REASSURE));
    }

    @Fires("house-words")
    void speaksInHouseWords() {
        fires(contact().says(Act.JARGON));
    }

    @NearMiss("house-words")
    void informsInPlainWords() {
        misses(contact().says(Act.INFORM));
    }

    @Fires("customer-blamed")
    void blamesTheCustomer() {
        fires(contact().says(Act.BLAME_CUSTOMER));
    }

    @NearMiss("customer-blamed")
    void ownsTheFault() {
        misses(contact().says(Act.TAKE_OWNERSHIP));
    }

    @Fires("colleague-blamed")
    void blamesAColleague() {
        fires(contact().says(Act.BLAME_COLLEAGUE));
    }

    @NearMiss("colleague-blamed")
    void ownsTheFaultOfTheHouse() {
        misses(contact().says(Act.TAKE_OWNERSHIP));
    }

    @Fires("ownership-taken")
    void saysThatItIsOurs() {
        fires(contact().says(Act.TAKE_OWNERSHIP));
    }

    @NearMiss("ownership-taken")
    void saysThatItIsOursAndWhoseItReallyIs() {
        misses(contact().says(Act.TAKE_OWNERSHIP, Act.BLAME_COLLEAGUE));
    }

    @Fires("wait-explained")
    void saysWhatIsBeingLookedUp() {
        fires(contact().says(Act.LOOK_UP, Act.INFORM_PROGRESS));
    }

    @NearMiss("wait-explained")
    void saysSoTooLate() {
        misses(contact().after(61).says(Act.LOOK_UP, Act.INFORM_PROGRESS));
    }

    @Fires("late-answer")
    void answersAfterTheCustomersPatience() {
        fires(contact().after(61).says(Act.REASSURE));
    }

    @NearMiss("late-answer")
    void answersWithinTheCustomersPatience() {
        misses(contact().after(60).says(Act.REASSURE));
    }

    @Fires("answer-checked")
    void asksWhetherTheWayOutHelps() {
        fires(contact().says(Act.OFFER_ALTERNATIVE).says(Act.CHECK_SATISFACTION));
    }

    @NearMiss("answer-checked")
    void asksWithNoWayOutOnTheTable() {
        misses(contact().says(Act.REASSURE).says(Act.CHECK_SATISFACTION));
    }

    @Fires("follow-up-offered")
    void willComeBackToWhatIsUnderWay() {
        fires(contact().says(Act.PROMISE_DATED).says(Act.FOLLOW_UP));
    }

    @NearMiss("follow-up-offered")
    void willComeBackToNothing() {
        misses(contact().says(Act.REASSURE).says(Act.FOLLOW_UP));
    }

    @Fires("agreement-summarised")
    void closesWithWhatWasAgreed() {
        firesAtTheEnd(contact().says(Act.OFFER_ALTERNATIVE).says(Act.SUMMARISE));
    }

    @NearMiss("agreement-summarised")
    void saysWhatWasAgreedLongBeforeTheEnd() {
        missesAtTheEnd(contact()
                .says(Act.OFFER_ALTERNATIVE)
                .says(Act.SUMMARISE)
                .says(Act.INFORM)
                .says(Act.REASSURE));
    }

    @Fires("customer-calmed")
    void bringsTheAngerDown() {
        firesAtTheEnd(contact().anger(80).leavesAt(49).says(Act.ACKNOWLEDGE_FEELING));
    }

    @NearMiss("customer-calmed")
    void leavesTheCustomerAngry() {
        missesAtTheEnd(contact().anger(80).leavesAt(50).says(Act.ACKNOWLEDGE_FEELING));
    }

    @Fires("repeat-contact-not-owned")
    void neverOwnsARepeatedContact() {
        firesAtTheEnd(contact().knows(RiskFlag.REPEAT_CONTACT).says(Act.APOLOGISE));
    }

    @NearMiss("repeat-contact-not-owned")
    void ownsARepeatedContact() {
        missesAtTheEnd(contact().knows(RiskFlag.REPEAT_CONTACT).says(Act.TAKE_OWNERSHIP));
    }
}
