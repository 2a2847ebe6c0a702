package org.composure.judge;

import static org.composure.support.Contact.contact;
import static org.composure.support.Does.offer;

import org.composure.scenario.Act;
import org.composure.scenario.Remedy;
import org.composure.scenario.RiskFlag;

/** Each rule of critical.drl where it fires, and where it only just does not. */
class CriticalRulesTest extends RuleCase {

    @Fires("insult")
    void attacksThePerson() {
        fires(contact().says(Act.INSULT));
    }

    @NearMiss("insult")
    void isSarcastic() {
        misses(contact().says(Act.SARCASM));
    }

    @Fires("lie")
    void saysWhatIsUntrue() {
        fires(contact().says(Act.LIE));
    }

    @NearMiss("lie")
    void saysWhatIsUncertain() {
        misses(contact().says(Act.GUESS));
    }

    @Fires("concession-far-above-limit")
    void offersMoreThanTwiceTheLimit() {
        fires(contact().says(offer(Remedy.REFUND, 101)));
    }

    @NearMiss("concession-far-above-limit")
    void offersTwiceTheLimit() {
        misses(contact().says(offer(Remedy.REFUND, 100)));
    }

    @Fires("discrimination-brushed-aside")
    void dismissesAReportOfDiscrimination() {
        fires(contact().knows(RiskFlag.DISCRIMINATION, "desk").says(Act.DISMISS_FEELING));
    }

    @NearMiss("discrimination-brushed-aside")
    void dismissesAnotherFeeling() {
        misses(contact().says(Act.DISMISS_FEELING));
    }

    @Fires("safety-kept-back")
    void keepsADangerBack() {
        firesAtTheEnd(contact().knows(RiskFlag.SAFETY, "desk").says(Act.REASSURE));
    }

    @NearMiss("safety-kept-back")
    void asksTheSupervisorAboutADanger() {
        missesAtTheEnd(contact().knows(RiskFlag.SAFETY, "desk").says(Act.CONSULT_SUPERVISOR));
    }

    @Fires("grave-risk-kept-back")
    void keepsABreachOfDataBack() {
        firesAtTheEnd(contact().knows(RiskFlag.DATA_BREACH, "desk").says(Act.REASSURE));
    }

    @NearMiss("grave-risk-kept-back")
    void keepsAJournalistBack() {
        missesAtTheEnd(contact().knows(RiskFlag.PRESS, "desk").says(Act.REASSURE));
    }
}
