package org.composure.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.composure.support.Contact.contact;
import static org.composure.support.Does.act;

import org.composure.scenario.Act;
import org.composure.scenario.Ending;
import org.composure.scenario.Remedy;
import org.composure.scenario.RiskFlag;
import org.composure.support.Contact;
import org.composure.support.Does;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ClosingTest {

    private static final Does TO_DESK = act(Act.ESCALATE).to("desk");

    @Test
    void aRiskIsKeptBackUnlessItIsPassedOnSinceItIsKnown() {
        assertThat(contact()
                        .says(TO_DESK)
                        .learns(RiskFlag.PRESS)
                        .says(Act.REASSURE)
                        .closing()
                        .riskKeptBack())
                .isTrue();
        assertThat(contact()
                        .knows(RiskFlag.PRESS)
                        .says(TO_DESK)
                        .says(Act.REASSURE)
                        .closing()
                        .riskKeptBack())
                .isFalse();
        assertThat(contact().says(Act.REASSURE).closing().riskKeptBack()).isFalse();
    }

    @Test
    void aRiskIsHushedUpIfNobodyAboveHasHeardOfItSinceItIsKnown() {
        Contact known = contact().knows(RiskFlag.SAFETY, "desk").says(Act.REASSURE);
        assertThat(known.closing().hushedUp(RiskFlag.SAFETY)).isTrue();
        assertThat(known.closing().hushedUp(RiskFlag.DATA_BREACH)).isFalse();
        assertThat(known.says(Act.CONSULT_SUPERVISOR).closing().hushedUp(RiskFlag.SAFETY))
                .isFalse();
        Contact before = contact()
                .says(Act.CONSULT_SUPERVISOR)
                .learns(RiskFlag.SAFETY, "desk")
                .says(Act.REASSURE);
        assertThat(before.closing().hushedUp(RiskFlag.SAFETY)).isTrue();
    }

    @Test
    void aRemedyIsWithheldEvenIfTheCaseWasPassedOnWithoutNeed() {
        Contact needless = contact().fits(Remedy.REFUND, 40).says(TO_DESK);
        assertThat(needless.closing().remedyWithheld()).isTrue();
        assertThat(needless.knows(RiskFlag.PRESS, "desk").closing().remedyWithheld())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Act.class,
            names = {"OFFER_REMEDY", "USE_DISCRETION", "MAKE_EXCEPTION"})
    void aRemedyIsNotWithheldWhereAnythingWasGiven(Act given) {
        assertThat(contact().fits(Remedy.REFUND, 40).says(given).closing().remedyWithheld())
                .isFalse();
    }

    @Test
    void theLastTwoRepliesCloseAContact() {
        Contact summarised = contact().says(Act.SUMMARISE);
        assertThat(summarised.closing().closedWith(Act.SUMMARISE)).isTrue();
        assertThat(summarised.says(Act.REASSURE).closing().closedWith(Act.SUMMARISE))
                .isTrue();
        assertThat(summarised.says(Act.REASSURE).closing().closedWith(Act.SUMMARISE))
                .isFalse();
        assertThat(summarised.closing().closedWith(Act.THANK)).isFalse();
    }

    @Test
    void calmedByIsCountedFromThePeak() {
        assertThat(contact().anger(80).leavesAt(30).says(Act.REASSURE).closing().calmedBy())
                .isEqualTo(50);
    }

    @ParameterizedTest
    @CsvSource({"KEPT, true", "ESCALATED, true", "LOST, false", "ENDED, false"})
    void aCustomerIsHeldWhoStaysOrIsInOtherHands(Ending.Kind kind, boolean held) {
        assertThat(contact().ends(kind).says(Act.REASSURE).closing().held()).isEqualTo(held);
    }
}
