package org.composure.judge;

import static org.composure.support.Contact.contact;
import static org.composure.support.Does.act;
import static org.composure.support.Does.offer;

import org.composure.scenario.Act;
import org.composure.scenario.Remedy;

/** Each rule of flexibility.drl where it fires, and where it only just does not. */
class FlexibilityRulesTest extends RuleCase {

    @Fires("offer-fits")
    void offersWhatFits() {
        fires(contact().fits(Remedy.REFUND, 40).says(offer(Remedy.REFUND, 40)));
    }

    @NearMiss("offer-fits")
    void offersItASecondTime() {
        misses(contact().fits(Remedy.REFUND, 40).says(offer(Remedy.REFUND, 40)).says(offer(Remedy.REFUND, 40)));
    }

    @Fires("offer-too-much")
    void offersMoreThanFits() {
        fires(contact().fits(Remedy.REFUND, 30).says(offer(Remedy.REFUND, 40)));
    }

    @NearMiss("offer-too-much")
    void offersWhatTheCaseTakes() {
        misses(contact().fits(Remedy.REFUND, 40).says(offer(Remedy.REFUND, 40)));
    }

    @Fires("offer-too-little")
    void offersLessThanFits() {
        fires(contact().fits(Remedy.REFUND, 40).says(offer(Remedy.REFUND, 30)));
    }

    @NearMiss("offer-too-little")
    void offersAllThatTheLimitAllows() {
        misses(contact().limit(30).fits(Remedy.REFUND, 40).says(offer(Remedy.REFUND, 30)));
    }

    @Fires("offer-beside-the-point")
    void offersAnotherRemedy() {
        fires(contact().fits(Remedy.REFUND, 40).says(offer(Remedy.GOODWILL, 20)));
    }

    @NearMiss("offer-beside-the-point")
    void offersLessOfTheRightRemedy() {
        misses(contact().fits(Remedy.REFUND, 40).says(offer(Remedy.REFUND, 20)));
    }

    @Fires("offer-before-the-facts")
    void offersBeforeTheFactsAreKnown() {
        fires(contact().fits(Remedy.REFUND, 40).unclear().says(offer(Remedy.REFUND, 30)));
    }

    @NearMiss("offer-before-the-facts")
    void offersOnceTheFactsAreKnown() {
        misses(contact().fits(Remedy.REFUND, 40).says(offer(Remedy.REFUND, 30)));
    }

    @Fires("offer-above-limit")
    void offersAboveTheLimitAndAsksNobody() {
        fires(contact().fits(Remedy.REFUND, 60).says(offer(Remedy.REFUND, 60)));
    }

    @NearMiss("offer-above-limit")
    void offersAboveTheLimitAfterAsking() {
        misses(contact()
                .fits(Remedy.REFUND, 60)
                .says(act(Act.REQUEST_AUTHORISATION).to("supervisor"))
                .says(offer(Remedy.REFUND, 60)));
    }

    @Fires("discretion-used")
    void usesTheRoomInTheRule() {
        fires(contact().says(act(Act.USE_DISCRETION).policy("returns")));
    }

    @NearMiss("discretion-used")
    void usesRoomThatTheRuleDoesNotHave() {
        misses(contact().says(act(Act.USE_DISCRETION).policy("hygiene")));
    }

    @Fires("exception-beyond-room")
    void setsTheRuleAside() {
        fires(contact().says(Act.MAKE_EXCEPTION));
    }

    @NearMiss("exception-beyond-room")
    void setsTheRuleAsideAfterAsking() {
        misses(contact().says(Act.CONSULT_SUPERVISOR).says(Act.MAKE_EXCEPTION));
    }

    @Fires("choice-offered")
    void offersAChoice() {
        fires(contact().says(Act.OFFER_CHOICE));
    }

    @NearMiss("choice-offered")
    void offersAChoiceAgain() {
        misses(contact().says(Act.OFFER_CHOICE).says(Act.OFFER_CHOICE));
    }

    @Fires("alternative-offered")
    void opensAnotherWay() {
        fires(contact().says(Act.OFFER_ALTERNATIVE));
    }

    @NearMiss("alternative-offered")
    void opensAnotherWayAndShutsIt() {
        misses(contact().says(Act.OFFER_ALTERNATIVE, Act.REFUSE_FLAT));
    }

    @Fires("no-with-a-reason")
    void saysNoAndWhy() {
        fires(contact().fits(Remedy.REFUND, 40).asked(Remedy.REFUND, 90).says(Act.DECLINE_WITH_REASON));
    }

    @NearMiss("no-with-a-reason")
    void saysNoAndWhyToWhatIsDue() {
        misses(contact().fits(Remedy.REFUND, 40).asked(Remedy.REFUND, 40).says(Act.DECLINE_WITH_REASON));
    }

    @Fires("due-declined")
    void declinesWhatIsDue() {
        fires(contact().fits(Remedy.REFUND, 40).asked(Remedy.REFUND, 40).says(Act.DECLINE_WITH_REASON));
    }

    @NearMiss("due-declined")
    void declinesMoreThanIsDue() {
        misses(contact().fits(Remedy.REFUND, 40).asked(Remedy.REFUND, 41).says(Act.DECLINE_WITH_REASON));
    }

    @Fires("reason-given")
    void givesTheReason() {
        fires(contact().opening("manual").says(act(Act.EXPLAIN_REASON).article("manual")));
    }

    @NearMiss("reason-given")
    void givesAReasonUnread() {
        misses(contact().says(act(Act.EXPLAIN_REASON).article("manual")));
    }

    @Fires("flat-refusal")
    void refusesUnderARuleWithoutRoom() {
        fires(contact().says(act(Act.REFUSE_FLAT).policy("hygiene")));
    }

    @NearMiss("flat-refusal")
    void refusesUnderARuleWithRoom() {
        misses(contact().says(act(Act.REFUSE_FLAT).policy("returns")));
    }

    @Fires("flat-refusal-despite-room")
    void refusesWhereTheRuleHasRoom() {
        fires(contact().says(act(Act.REFUSE_FLAT).policy("returns")));
    }

    @NearMiss("flat-refusal-despite-room")
    void refusesWhereTheRuleHasNone() {
        misses(contact().says(act(Act.REFUSE_FLAT).policy("hygiene")));
    }

    @Fires("policy-quoted-at-anger")
    void quotesTheRuleToSomebodyAngry() {
        fires(contact().anger(50).says(Act.QUOTE_POLICY));
    }

    @NearMiss("policy-quoted-at-anger")
    void quotesTheRuleToSomebodyTense() {
        misses(contact().anger(49).says(Act.QUOTE_POLICY));
    }

    @Fires("policy-quoted")
    void quotesTheRuleInPlaceOfAnAnswer() {
        fires(contact().anger(49).says(Act.QUOTE_POLICY));
    }

    @NearMiss("policy-quoted")
    void quotesTheRuleInAnger() {
        misses(contact().anger(50).says(Act.QUOTE_POLICY));
    }

    @Fires("negligence-all-given")
    void paysForDamageOfTheCustomersOwn() {
        fires(contact().fits(Remedy.REPAIR, 20).negligence().says(offer(Remedy.REFUND, 50)));
    }

    @NearMiss("negligence-all-given")
    void paysForDamageThatIsNotTheCustomersOwn() {
        misses(contact().fits(Remedy.REPAIR, 20).says(offer(Remedy.REFUND, 50)));
    }

    @Fires("negligence-nothing-given")
    void givesNothingForASlip() {
        fires(contact().negligence().says(Act.REFUSE_FLAT));
    }

    @NearMiss("negligence-nothing-given")
    void givesNothingWhereItWasNoSlip() {
        misses(contact().says(Act.REFUSE_FLAT));
    }

    @Fires("negligence-middle-way")
    void helpsToRepairASlip() {
        fires(contact().fits(Remedy.REPAIR, 20).negligence().says(offer(Remedy.REPAIR, 20)));
    }

    @NearMiss("negligence-middle-way")
    void repairsWhatWasNoSlip() {
        misses(contact().fits(Remedy.REPAIR, 20).says(offer(Remedy.REPAIR, 20)));
    }

    @Fires("form-demanded")
    void sendsTheCustomerToAForm() {
        fires(contact().says(Act.DEMAND_FORM));
    }

    @NearMiss("form-demanded")
    void sparesTheCustomerTheForm() {
        misses(contact().says(Act.SPARE_EFFORT));
    }

    @Fires("effort-spared")
    void takesAStepOffTheCustomer() {
        fires(contact().says(Act.SPARE_EFFORT).says(Act.SPARE_EFFORT));
    }

    @NearMiss("effort-spared")
    void takesAThirdStepOffTheCustomer() {
        misses(contact().says(Act.SPARE_EFFORT).says(Act.SPARE_EFFORT).says(Act.SPARE_EFFORT));
    }

    @Fires("sold-in-a-complaint")
    void sellsToAComplaint() {
        fires(contact().says(Act.UPSELL_IN_COMPLAINT));
    }

    @NearMiss("sold-in-a-complaint")
    void offersAnotherWayInAComplaint() {
        misses(contact().says(Act.OFFER_ALTERNATIVE));
    }

    @Fires("remedy-withheld")
    void neverOffersWhatWasTheirsToGive() {
        firesAtTheEnd(contact().fits(Remedy.REFUND, 40).says(Act.APOLOGISE));
    }

    @NearMiss("remedy-withheld")
    void neverOffersWhatWasNotTheirsToGive() {
        missesAtTheEnd(contact().limit(39).fits(Remedy.REFUND, 40).says(Act.APOLOGISE));
    }
}
