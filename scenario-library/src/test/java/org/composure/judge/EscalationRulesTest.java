package org.composure.judge;

import static org.composure.support.Contact.contact;
import static org.composure.support.Does.act;

import org.composure.scenario.Act;
import org.composure.scenario.Ending;
import org.composure.scenario.Handover;
import org.composure.scenario.Remedy;
import org.composure.scenario.RiskFlag;

/** Each rule of escalation.drl where it fires, and where it only just does not. */
class EscalationRulesTest extends RuleCase {

    @Fires("escalated-when-due")
    void passesADangerOn() {
        fires(contact().knows(RiskFlag.SAFETY, "desk").says(act(Act.ESCALATE).to("desk")));
    }

    @NearMiss("escalated-when-due")
    void passesOnWhereThereIsNoDanger() {
        misses(contact().says(act(Act.ESCALATE).to("desk")));
    }

    @Fires("authority-asked")
    void asksForWhatIsAboveTheLimit() {
        fires(contact()
                .fits(Remedy.REFUND, 60)
                .says(act(Act.REQUEST_AUTHORISATION).to("supervisor")));
    }

    @NearMiss("authority-asked")
    void asksForWhatIsWithinTheLimit() {
        misses(contact()
                .limit(60)
                .fits(Remedy.REFUND, 60)
                .says(act(Act.REQUEST_AUTHORISATION).to("supervisor")));
    }

    @Fires("passed-on-for-authority")
    void passesOnWhatIsAboveTheLimit() {
        fires(contact().fits(Remedy.REFUND, 60).says(act(Act.ESCALATE).to("supervisor")));
    }

    @NearMiss("passed-on-for-authority")
    void passesOnWhatIsWithinTheLimit() {
        misses(contact()
                .limit(60)
                .fits(Remedy.REFUND, 60)
                .says(act(Act.ESCALATE).to("supervisor")));
    }

    @Fires("escalation-overdue")
    void letsAThirdTurnPass() {
        fires(contact()
                .knows(RiskFlag.PRESS, "desk")
                .says(Act.REASSURE)
                .says(Act.REASSURE)
                .says(Act.REASSURE)
                .says(Act.REASSURE));
    }

    @NearMiss("escalation-overdue")
    void letsASecondTurnPass() {
        misses(contact()
                .knows(RiskFlag.PRESS, "desk")
                .says(Act.REASSURE)
                .says(Act.REASSURE)
                .says(Act.REASSURE));
    }

    @Fires("escalated-late")
    void passesOnAfterThreeTurns() {
        fires(contact()
                .knows(RiskFlag.PRESS, "desk")
                .says(Act.REASSURE)
                .says(Act.REASSURE)
                .says(Act.REASSURE)
                .says(act(Act.ESCALATE).to("desk")));
    }

    @NearMiss("escalated-late")
    void passesOnAfterTwoTurns() {
        misses(contact()
                .knows(RiskFlag.PRESS, "desk")
                .says(Act.REASSURE)
                .says(Act.REASSURE)
                .says(act(Act.ESCALATE).to("desk")));
    }

    @Fires("escalated-before-listening")
    void passesOnSomebodyUnheard() {
        fires(contact().knows(RiskFlag.PRESS, "desk").says(act(Act.ESCALATE).to("desk")));
    }

    @NearMiss("escalated-before-listening")
    void passesOnADangerUnheard() {
        misses(contact().knows(RiskFlag.SAFETY, "desk").says(act(Act.ESCALATE).to("desk")));
    }

    @Fires("needless-escalation")
    void passesOnWhatIsInReach() {
        fires(contact().says(Act.ASK_OPEN).says(act(Act.ESCALATE).to("supervisor")));
    }

    @NearMiss("needless-escalation")
    void passesOnWhatIsNotInReach() {
        misses(contact()
                .knows(RiskFlag.PRESS, "supervisor")
                .says(Act.ASK_OPEN)
                .says(act(Act.ESCALATE).to("supervisor")));
    }

    @Fires("passed-around")
    void passesOnASecondTime() {
        fires(contact()
                .says(act(Act.ESCALATE).to("desk"))
                .says(act(Act.ESCALATE).to("desk")));
    }

    @NearMiss("passed-around")
    void passesOnANewRisk() {
        misses(contact()
                .says(act(Act.ESCALATE).to("desk"))
                .learns(RiskFlag.PRESS, "desk")
                .says(act(Act.ESCALATE).to("desk")));
    }

    @Fires("needless-authorisation")
    void asksLeaveForWhatIsTheirsToGive() {
        fires(contact()
                .clear()
                .says(act(Act.REQUEST_AUTHORISATION).to("supervisor").of(Remedy.REFUND, 50)));
    }

    @NearMiss("needless-authorisation")
    void asksLeaveForWhatIsNotTheirsToGive() {
        misses(contact()
                .clear()
                .says(act(Act.REQUEST_AUTHORISATION).to("supervisor").of(Remedy.REFUND, 51)));
    }

    @Fires("right-addressee")
    void turnsToTheRightDesk() {
        fires(contact().knows(RiskFlag.PRESS, "desk").says(act(Act.ESCALATE).to("desk")));
    }

    @NearMiss("right-addressee")
    void turnsToAnotherDesk() {
        misses(contact().knows(RiskFlag.PRESS, "desk").says(act(Act.ESCALATE).to("sales")));
    }

    @Fires("wrong-addressee")
    void turnsToTheWrongDesk() {
        fires(contact().knows(RiskFlag.PRESS, "desk").says(act(Act.ESCALATE).to("sales")));
    }

    @NearMiss("wrong-addressee")
    void turnsToTheDeskThatDealsWithIt() {
        misses(contact().knows(RiskFlag.PRESS, "desk").says(act(Act.ESCALATE).to("desk")));
    }

    @Fires("reason-told-upwards")
    void saysWhyItGoesUp() {
        fires(contact()
                .knows(RiskFlag.PRESS, "desk")
                .says(act(Act.ESCALATE).to("desk").because("A journalist asks.")));
    }

    @NearMiss("reason-told-upwards")
    void doesNotSayWhyItGoesUp() {
        misses(contact().knows(RiskFlag.PRESS, "desk").says(act(Act.ESCALATE).to("desk")));
    }

    @Fires("handover-complete")
    void handsOverTheWholeStory() {
        fires(contact()
                .knows(RiskFlag.PRESS, "desk")
                .says(act(Act.WARM_HANDOFF).to("desk").conveying(Handover.WHO, Handover.WHAT, Handover.PROMISED)));
    }

    @NearMiss("handover-complete")
    void handsOverTheWholeStoryForNothing() {
        misses(contact()
                .says(act(Act.WARM_HANDOFF).to("desk").conveying(Handover.WHO, Handover.WHAT, Handover.PROMISED)));
    }

    @Fires("handover-incomplete")
    void handsOverWithoutThePromise() {
        fires(contact().says(act(Act.WARM_HANDOFF).to("desk").conveying(Handover.WHO, Handover.WHAT)));
    }

    @NearMiss("handover-incomplete")
    void handsOverThePromiseToo() {
        misses(contact()
                .says(act(Act.WARM_HANDOFF).to("desk").conveying(Handover.WHO, Handover.WHAT, Handover.PROMISED)));
    }

    @Fires("cold-transfer")
    void putsTheCustomerThrough() {
        fires(contact().says(Act.COLD_TRANSFER));
    }

    @NearMiss("cold-transfer")
    void passesTheCaseOn() {
        misses(contact().says(Act.ESCALATE));
    }

    @Fires("manager-refused")
    void keepsAnInsistingCustomerFromTheManager() {
        fires(contact().knows(RiskFlag.INSISTS_ON_MANAGER, "supervisor").says(Act.REFUSE_ESCALATION));
    }

    @NearMiss("manager-refused")
    void keepsSomebodyFromTheManagerWhoHasNotInsisted() {
        misses(contact().says(Act.REFUSE_ESCALATION));
    }

    @Fires("escalation-refused")
    void keepsTheCaseBack() {
        fires(contact().says(Act.REFUSE_ESCALATION));
    }

    @NearMiss("escalation-refused")
    void keepsTheCaseBackFromAnInsistingCustomer() {
        misses(contact().knows(RiskFlag.INSISTS_ON_MANAGER, "supervisor").says(Act.REFUSE_ESCALATION));
    }

    @Fires("guessed-beside-the-article")
    void guessesWithTheArticleUnopened() {
        fires(contact().says(act(Act.GUESS).article("manual")));
    }

    @NearMiss("guessed-beside-the-article")
    void guessesWithTheArticleOpened() {
        misses(contact().opening("manual").says(act(Act.GUESS).article("manual")));
    }

    @Fires("guessed")
    void guessesWhereNoArticleHelps() {
        fires(contact().says(Act.GUESS));
    }

    @NearMiss("guessed")
    void guessesWhereAnArticleWouldHelp() {
        misses(contact().says(act(Act.GUESS).article("manual")));
    }

    @Fires("said-without-reading")
    void informsFromAnArticleUnread() {
        fires(contact().says(act(Act.INFORM).article("manual")));
    }

    @NearMiss("said-without-reading")
    void informsFromAnArticleThatIsOpen() {
        misses(contact().opening("manual").says(act(Act.INFORM).article("manual")));
    }

    @Fires("said-from-the-article")
    void informsFromAnArticleRead() {
        fires(contact().opening("manual").says(act(Act.INFORM).article("manual")));
    }

    @NearMiss("said-from-the-article")
    void informsFromAnArticleNotRead() {
        misses(contact().says(act(Act.INFORM).article("manual")));
    }

    @Fires("not-knowing-admitted")
    void saysThatTheyDoNotKnow() {
        fires(contact().says(Act.ADMIT_NOT_KNOWING));
    }

    @NearMiss("not-knowing-admitted")
    void saysSoAndGuesses() {
        misses(contact().says(Act.ADMIT_NOT_KNOWING, Act.GUESS));
    }

    @Fires("not-knowing-left-there")
    void saysAgainThatTheyDoNotKnow() {
        fires(contact().says(Act.ADMIT_NOT_KNOWING).says(Act.ADMIT_NOT_KNOWING));
    }

    @NearMiss("not-knowing-left-there")
    void saysAgainThatTheyDoNotKnowAndLooks() {
        misses(contact().says(Act.ADMIT_NOT_KNOWING).says(Act.ADMIT_NOT_KNOWING, Act.LOOK_UP));
    }

    @Fires("found-out")
    void looksUpWhatTheyDoNotKnow() {
        fires(contact().says(Act.ADMIT_NOT_KNOWING).says(Act.LOOK_UP));
    }

    @NearMiss("found-out")
    void looksUpWithoutSayingThatTheyDoNotKnow() {
        misses(contact().says(Act.REASSURE).says(Act.LOOK_UP));
    }

    @Fires("promise-with-a-time")
    void promisesWithATime() {
        fires(contact().says(act(Act.PROMISE_DATED).of(Remedy.REFUND, 50)));
    }

    @NearMiss("promise-with-a-time")
    void promisesMoreThanIsTheirsWithATime() {
        misses(contact().says(act(Act.PROMISE_DATED).of(Remedy.REFUND, 51)));
    }

    @Fires("promise-without-a-time")
    void promisesWithoutATime() {
        fires(contact().says(Act.PROMISE_VAGUE));
    }

    @NearMiss("promise-without-a-time")
    void promisesATime() {
        misses(contact().says(Act.PROMISE_DATED));
    }

    @Fires("promise-beyond-power")
    void promisesARemedyThatIsNotTheirs() {
        fires(contact().says(act(Act.PROMISE_DATED).of(Remedy.REFUND, 51)));
    }

    @NearMiss("promise-beyond-power")
    void promisesARemedyThatIsTheirs() {
        misses(contact().says(act(Act.PROMISE_DATED).of(Remedy.REFUND, 50)));
    }

    @Fires("concealed")
    void leavesOutWhatMatters() {
        fires(contact().says(Act.CONCEAL));
    }

    @NearMiss("concealed")
    void informs() {
        misses(contact().says(Act.INFORM));
    }

    @Fires("limit-set")
    void setsALimitToAbuse() {
        fires(contact().knows(RiskFlag.ABUSE).says(Act.SET_LIMIT));
    }

    @NearMiss("limit-set")
    void setsItASecondTime() {
        misses(contact().knows(RiskFlag.ABUSE).says(Act.SET_LIMIT).says(Act.SET_LIMIT));
    }

    @Fires("limit-without-abuse")
    void setsALimitToAnger() {
        fires(contact().says(Act.SET_LIMIT));
    }

    @NearMiss("limit-without-abuse")
    void setsALimitWhereThereIsAbuse() {
        misses(contact().knows(RiskFlag.ABUSE).says(Act.SET_LIMIT));
    }

    @Fires("ended-without-a-limit")
    void endsAnAbusiveContactUnwarned() {
        fires(contact().knows(RiskFlag.ABUSE).says(Act.REASSURE).says(Act.END_CONTACT));
    }

    @NearMiss("ended-without-a-limit")
    void endsAnAbusiveContactWarned() {
        misses(contact().knows(RiskFlag.ABUSE).says(Act.SET_LIMIT).says(Act.END_CONTACT));
    }

    @Fires("ended-after-a-limit")
    void endsAfterAWarning() {
        fires(contact().knows(RiskFlag.ABUSE).says(Act.SET_LIMIT).says(Act.END_CONTACT));
    }

    @NearMiss("ended-after-a-limit")
    void endsWithoutAWarning() {
        misses(contact().knows(RiskFlag.ABUSE).says(Act.REASSURE).says(Act.END_CONTACT));
    }

    @Fires("ended-unsettled")
    void endsWithNothingUnderWay() {
        fires(contact().says(Act.REASSURE).says(Act.END_CONTACT));
    }

    @NearMiss("ended-unsettled")
    void endsWithSomethingUnderWay() {
        misses(contact().says(Act.PROMISE_DATED).says(Act.END_CONTACT));
    }

    @Fires("pattern-reported")
    void reportsThePattern() {
        fires(contact().says(Act.REPORT_PATTERN));
    }

    @NearMiss("pattern-reported")
    void reportsItAgain() {
        misses(contact().says(Act.REPORT_PATTERN).says(Act.REPORT_PATTERN));
    }

    @Fires("risk-not-passed-on")
    void endsWithAJournalistWaiting() {
        firesAtTheEnd(contact().knows(RiskFlag.PRESS, "desk").says(Act.REASSURE));
    }

    @NearMiss("risk-not-passed-on")
    void endsWithTheJournalistPassedOn() {
        missesAtTheEnd(
                contact().knows(RiskFlag.PRESS, "desk").says(act(Act.ESCALATE).to("desk")));
    }

    @Fires("authority-never-asked")
    void neverAsksForWhatFits() {
        firesAtTheEnd(contact().fits(Remedy.REFUND, 60).says(Act.REASSURE));
    }

    @NearMiss("authority-never-asked")
    void asksForWhatFits() {
        missesAtTheEnd(contact()
                .fits(Remedy.REFUND, 60)
                .says(act(Act.REQUEST_AUTHORISATION).to("supervisor")));
    }

    @Fires("abuse-unanswered")
    void endsWithAbuseUnanswered() {
        firesAtTheEnd(contact().knows(RiskFlag.ABUSE).says(Act.REASSURE));
    }

    @NearMiss("abuse-unanswered")
    void endsWithAbuseAnswered() {
        missesAtTheEnd(contact().knows(RiskFlag.ABUSE).says(Act.SET_LIMIT));
    }

    @Fires("kept-what-was-yours")
    void keepsTheCase() {
        firesAtTheEnd(contact().says(Act.REASSURE));
    }

    @NearMiss("kept-what-was-yours")
    void losesTheCustomer() {
        missesAtTheEnd(contact().ends(Ending.Kind.LOST).says(Act.REASSURE));
    }
}
