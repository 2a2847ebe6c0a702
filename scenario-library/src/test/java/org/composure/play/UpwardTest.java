package org.composure.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.composure.support.Contact.contact;
import static org.composure.support.Does.act;

import org.composure.scenario.Act;
import org.composure.scenario.Handover;
import org.composure.scenario.Remedy;
import org.composure.scenario.RiskFlag;
import org.composure.support.Contact;
import org.composure.support.Does;
import org.junit.jupiter.api.Test;

class UpwardTest {

    private static final Does TO_DESK = act(Act.ESCALATE).to("desk");
    private static final Does ASKS = act(Act.REQUEST_AUTHORISATION).to("supervisor");

    @Test
    void aRiskIsDueUntilItIsPassedOn() {
        Contact known = contact().knows(RiskFlag.PRESS, "desk").says(Act.REASSURE);
        assertThat(known.turn().upward().riskDue()).isTrue();
        assertThat(known.says(TO_DESK).says(Act.REASSURE).turn().upward().riskDue())
                .isFalse();
    }

    @Test
    void aRiskThatWentToTheWrongDeskIsStillDue() {
        Contact astray = contact()
                .knows(RiskFlag.PRESS, "desk")
                .says(act(Act.ESCALATE).to("sales"))
                .says(Act.REASSURE);
        assertThat(astray.turn().upward().riskDue()).isTrue();
        assertThat(astray.closing().riskKeptBack()).isFalse();
    }

    @Test
    void aRiskThatComesUpAfterAPassingOnIsDueAgain() {
        Contact passed = contact().says(TO_DESK).learns(RiskFlag.PRESS, "desk").says(Act.REASSURE);
        assertThat(passed.turn().upward().riskDue()).isTrue();
    }

    @Test
    void abuseAndRepeatedContactsAloneDoNotMakeEscalationDue() {
        Contact rough =
                contact().knows(RiskFlag.ABUSE).knows(RiskFlag.REPEAT_CONTACT).says(Act.REASSURE);
        assertThat(rough.turn().upward().due()).isFalse();
    }

    @Test
    void authorityIsDueUntilWhoMayGiveItIsAsked() {
        Contact above = contact().fits(Remedy.REFUND, 60).says(Act.REASSURE);
        assertThat(above.turn().upward().authorityDue()).isTrue();
        assertThat(above.says(TO_DESK).says(Act.REASSURE).turn().upward().authorityDue())
                .isTrue();
        assertThat(above.says(ASKS).says(Act.REASSURE).turn().upward().authorityDue())
                .isFalse();
    }

    @Test
    void authorityIsNotDueBeforeItIsClearWhatFits() {
        assertThat(contact()
                        .fits(Remedy.REFUND, 60)
                        .unclear()
                        .says(Act.REASSURE)
                        .turn()
                        .upward()
                        .due())
                .isFalse();
    }

    @Test
    void askingAnswersAQuestionOfAuthorityAndNotARisk() {
        assertThat(contact().fits(Remedy.REFUND, 60).says(ASKS).turn().upward().answered())
                .isTrue();
        assertThat(contact()
                        .knows(RiskFlag.PRESS, "desk")
                        .says(ASKS)
                        .turn()
                        .upward()
                        .answered())
                .isFalse();
        assertThat(contact()
                        .knows(RiskFlag.PRESS, "desk")
                        .says(TO_DESK)
                        .turn()
                        .upward()
                        .answered())
                .isTrue();
        assertThat(contact().says(TO_DESK).turn().upward().answered()).isFalse();
    }

    @Test
    void turnsOverdueCountFromTheTurnThatMadeItDue() {
        Contact late =
                contact().says(Act.REASSURE).learns(RiskFlag.PRESS, "desk").says(Act.REASSURE);
        assertThat(late.turn().upward().turnsOverdue()).isZero();
        assertThat(late.says(Act.REASSURE).says(Act.REASSURE).turn().upward().turnsOverdue())
                .isEqualTo(2);
    }

    @Test
    void aRiskCountsBeforeAQuestionOfAuthority() {
        Contact both = contact()
                .fits(Remedy.REFUND, 60)
                .says(Act.REASSURE)
                .says(Act.REASSURE)
                .learns(RiskFlag.SAFETY, "desk")
                .says(Act.REASSURE);
        assertThat(both.turn().upward().turnsOverdue()).isZero();
    }

    @Test
    void aRiskGoesToItsDeskAndAQuestionOfAuthorityToWhoMayGiveIt() {
        assertThat(rightly(TO_DESK, ASKS)).isTrue();
        assertThat(rightly(act(Act.ESCALATE).to("supervisor"))).isFalse();
        assertThat(rightly(act(Act.REQUEST_AUTHORISATION).to("sales"))).isFalse();
    }

    @Test
    void leaveIsNeedlessForWhatTheRequestNamesOrElseForWhatFits() {
        assertThat(needless(contact().says(act(Act.REQUEST_AUTHORISATION).of(Remedy.REFUND, 50))))
                .isTrue();
        assertThat(needless(contact().says(act(Act.REQUEST_AUTHORISATION).of(Remedy.REFUND, 51))))
                .isFalse();
        assertThat(needless(contact().fits(Remedy.REFUND, 50).says(ASKS))).isTrue();
        assertThat(needless(contact().fits(Remedy.REFUND, 51).says(ASKS))).isFalse();
        assertThat(needless(contact().says(ASKS))).isFalse();
        assertThat(needless(contact().clear().says(Act.REASSURE))).isFalse();
    }

    @Test
    void aHandoverSaysWhatItLeavesOut() {
        Upward gap = contact()
                .says(act(Act.WARM_HANDOFF).to("desk").conveying(Handover.WHAT))
                .turn()
                .upward();
        assertThat(gap.missing()).containsExactly(Handover.WHO, Handover.PROMISED);
        assertThat(gap.handoverComplete()).isFalse();
    }

    @Test
    void passingAnAbusiveContactOnIsOpenOnceALimitWasSet() {
        assertThat(contact().knows(RiskFlag.ABUSE).says(TO_DESK).turn().upward().limitWasSet())
                .isFalse();
        assertThat(contact()
                        .knows(RiskFlag.ABUSE)
                        .says(Act.SET_LIMIT)
                        .says(TO_DESK)
                        .turn()
                        .upward()
                        .limitWasSet())
                .isTrue();
    }

    private static boolean rightly(Does... steps) {
        return contact()
                .fits(Remedy.REFUND, 60)
                .knows(RiskFlag.PRESS, "desk")
                .says(steps)
                .turn()
                .upward()
                .rightAddressee();
    }

    private static boolean needless(Contact contact) {
        return contact.turn().upward().asksForTheAllowed();
    }
}
