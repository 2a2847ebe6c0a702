package org.composure.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.composure.support.Contact.contact;
import static org.composure.support.Does.act;
import static org.composure.support.Does.offer;

import org.composure.scenario.Act;
import org.composure.scenario.Handover;
import org.composure.scenario.Remedy;
import org.composure.scenario.RiskFlag;
import org.composure.support.Contact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource({
        "REFUND, a refund of 40",
        "GOODWILL, goodwill of 40",
        "FEE_WAIVER, a waived fee of 40",
        "REPAIR, a repair worth 40",
        "REPLACEMENT, a replacement worth 40",
        "DEADLINE_EXTENSION, 40 days more"
    })
    void aRemedyIsNamedAsPeopleSayIt(Remedy remedy, String words) {
        assertThat(filled(contact().says(offer(remedy, 40)), "{offer}")).isEqualTo(words);
    }

    @Test
    void oneDayIsOneDay() {
        assertThat(filled(contact().says(offer(Remedy.DEADLINE_EXTENSION, 1)), "{offer}"))
                .isEqualTo("1 day more");
    }

    @Test
    void aSentenceMayBeginWithAFigure() {
        assertThat(filled(contact().fits(Remedy.REFUND, 40).says(Act.REASSURE), "{Fitting} fits."))
                .isEqualTo("A refund of 40 fits.");
    }

    @Test
    void theLimitIsThatOfTheRemedyOnOffer() {
        assertThat(filled(contact().limit(25).says(offer(Remedy.GOODWILL, 40)), "{offer}, {limit}"))
                .isEqualTo("goodwill of 40, goodwill of 25");
    }

    @Test
    void whatIsNotThereIsNothing() {
        assertThat(filled(contact().says(Act.REASSURE), "{offer}, {limit}, {asked}"))
                .isEqualTo("nothing, nothing, nothing");
    }

    @ParameterizedTest
    @CsvSource({"119, 119 seconds", "120, 2 minutes", "7199, 119 minutes", "7200, 2 hours"})
    void timeIsToldInTheUnitThatFits(int seconds, String words) {
        assertThat(filled(contact().after(seconds).says(Act.REASSURE), "{elapsed}"))
                .isEqualTo(words);
    }

    @Test
    void whoIsTurnedToAndWhatTheyAreNotToldIsNamed() {
        Contact handover = contact()
                .says(
                        act(Act.WARM_HANDOFF).to("safety-desk").conveying(Handover.WHAT),
                        act(Act.ESCALATE).to("manager"));
        assertThat(filled(handover, "{addressee}: {missing}"))
                .isEqualTo("safety desk and manager: who the customer is and what was promised");
    }

    @Test
    void turnsAreThoseForWhichItHasBeenDue() {
        Contact waiting =
                contact().knows(RiskFlag.PRESS, "desk").says(Act.REASSURE).says(Act.REASSURE);
        assertThat(filled(waiting, "{turns} at level {level}")).isEqualTo("1 at level 2");
    }

    @Test
    void aNameThatIsNoFigureStays() {
        assertThat(filled(contact().says(Act.REASSURE), "{weather}")).isEqualTo("{weather}");
    }

    private static String filled(Contact contact, String sentence) {
        return Figures.fill(sentence, contact.turn());
    }
}
