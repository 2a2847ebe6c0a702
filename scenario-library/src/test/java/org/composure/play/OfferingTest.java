package org.composure.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.composure.support.Contact.contact;
import static org.composure.support.Does.act;
import static org.composure.support.Does.offer;

import org.composure.scenario.Act;
import org.composure.scenario.Remedy;
import org.composure.support.Contact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferingTest {

    @ParameterizedTest
    @CsvSource({
        "REFUND, 40, REFUND, 40, fits",
        "REFUND, 40, REFUND, 41, too much",
        "REFUND, 40, REFUND, 39, too little",
        "REFUND, 40, GOODWILL, 40, beside the point",
        "REFUND, 40, GOODWILL, 41, too much",
        "REFUND, 40, DEADLINE_EXTENSION, 90, beside the point",
        "DEADLINE_EXTENSION, 7, DEADLINE_EXTENSION, 8, too much",
        "DEADLINE_EXTENSION, 7, REFUND, 1, too much"
    })
    void anOfferIsHeldAgainstWhatFits(Remedy fitting, int fits, Remedy offered, int amount, String verdict) {
        assertThat(verdict(contact().fits(fitting, fits).says(offer(offered, amount))))
                .isEqualTo(verdict);
    }

    @Test
    void whereNoRemedyIsDueAnyIsTooMuch() {
        assertThat(verdict(contact().clear().says(offer(Remedy.GOODWILL, 1)))).isEqualTo("too much");
    }

    @Test
    void whereNothingIsOfferedNothingIsTrueOfIt() {
        Offering none =
                contact().fits(Remedy.REFUND, 40).says(Act.REASSURE).turn().offering();
        assertThat(none.made() || none.isNew() || none.informed() || none.aboveLimit())
                .isFalse();
        assertThat(none.farAboveLimit() || none.overreaches()).isFalse();
        assertThat(verdict(contact().fits(Remedy.REFUND, 40).says(Act.REASSURE)))
                .isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource({"50, false, false", "51, true, false", "100, true, false", "101, true, true"})
    void anOfferIsHeldAgainstTheLimit(int amount, boolean above, boolean farAbove) {
        Offering offering =
                contact().limit(50).says(offer(Remedy.REFUND, amount)).turn().offering();
        assertThat(offering.aboveLimit()).isEqualTo(above);
        assertThat(offering.farAboveLimit()).isEqualTo(farAbove);
    }

    @Test
    void whoMayGiveNothingIsFarAboveTheirLimitOnlyWithMoreThanFits() {
        Contact fitting = contact().limit(0).fits(Remedy.REFUND, 40);
        assertThat(fitting.says(offer(Remedy.REFUND, 40)).turn().offering().farAboveLimit())
                .isFalse();
        assertThat(fitting.says(offer(Remedy.REFUND, 41)).turn().offering().farAboveLimit())
                .isTrue();
    }

    @Test
    void anOfferAboveTheLimitDoesNotOverreachOnceSomebodyAboveWasAsked() {
        Contact asked = contact().limit(10).says(act(Act.REQUEST_AUTHORISATION).to("supervisor"));
        assertThat(contact()
                        .limit(10)
                        .says(offer(Remedy.REFUND, 40))
                        .turn()
                        .offering()
                        .overreaches())
                .isTrue();
        assertThat(asked.says(offer(Remedy.REFUND, 40)).turn().offering().overreaches())
                .isFalse();
    }

    @Test
    void theSameOfferIsNewOnlyOnce() {
        Contact once = contact().says(offer(Remedy.REFUND, 40));
        assertThat(once.turn().offering().isNew()).isTrue();
        assertThat(once.says(offer(Remedy.REFUND, 40)).turn().offering().isNew())
                .isFalse();
        assertThat(once.says(offer(Remedy.REFUND, 41)).turn().offering().isNew())
                .isTrue();
    }

    private static String verdict(Contact contact) {
        Offering offering = contact.turn().offering();
        StringBuilder verdict = new StringBuilder();
        verdict.append(offering.fits() ? "fits" : "");
        verdict.append(offering.tooMuch() ? "too much" : "");
        verdict.append(offering.tooLittle() ? "too little" : "");
        verdict.append(offering.besideThePoint() ? "beside the point" : "");
        return verdict.isEmpty() ? "none" : verdict.toString();
    }
}
