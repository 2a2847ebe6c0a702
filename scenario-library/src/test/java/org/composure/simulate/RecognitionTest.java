package org.composure.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.composure.support.Contact.contact;
import static org.composure.support.Does.act;
import static org.composure.support.Does.offer;

import org.composure.play.Turn;
import org.composure.scenario.Act;
import org.composure.scenario.Remedy;
import org.composure.scenario.RiskFlag;
import org.composure.support.Contact;
import org.composure.support.Does;
import org.junit.jupiter.api.Test;

/** The same act is another thing at another moment. */
class RecognitionTest {

    private static final Does PASSES_ON = act(Act.ESCALATE).to("desk");
    private static final Does ASKS = act(Act.REQUEST_AUTHORISATION).to("supervisor");

    @Test
    void a_second_apology_does_no_more() {
        assertThat(seen(contact().says(Act.APOLOGISE))).isEqualTo(Cue.APOLOGISES);
        assertThat(seen(contact().says(Act.APOLOGISE).says(Act.APOLOGISE))).isEqualTo(Cue.REPEATS);
    }

    @Test
    void the_same_words_again_are_a_phrase() {
        Does phrase = act(Act.ACKNOWLEDGE_FEELING).saying("I can hear how angry you are");
        assertThat(seen(contact().says(phrase).says(phrase))).isEqualTo(Cue.PARROTS);
    }

    @Test
    void a_question_is_spared_by_the_screen_and_by_what_was_told() {
        assertThat(seen(contact().says(act(Act.ASK_FACT).fact("colour")))).isEqualTo(Cue.ASKS);
        assertThat(seen(contact().says(act(Act.ASK_FACT).fact("order")))).isEqualTo(Cue.ASKS_THE_KNOWN);
        assertThat(seen(contact().tells("colour").says(act(Act.ASK_FACT).fact("colour"))))
                .isEqualTo(Cue.ASKS_THE_KNOWN);
    }

    @Test
    void a_way_out_before_an_angry_customer_is_heard_is_another_thing() {
        assertThat(seen(contact().anger(40).says(Act.OFFER_CHOICE))).isEqualTo(Cue.OPENS_A_WAY);
        assertThat(seen(contact().anger(60).says(Act.OFFER_CHOICE))).isEqualTo(Cue.SOLVES_UNHEARD);
        assertThat(seen(contact().anger(60).says(Act.PARAPHRASE).says(Act.OFFER_CHOICE)))
                .isEqualTo(Cue.OPENS_A_WAY);
    }

    @Test
    void what_fits_is_an_offer_like_any_other_until_it_can_be_known() {
        Contact fits = contact().fits(Remedy.REFUND, 40).says(offer(Remedy.REFUND, 40));
        assertThat(seen(fits)).isEqualTo(Cue.OFFERS_WHAT_FITS);
        assertThat(seen(fits.unclear())).isEqualTo(Cue.OFFERS_EARLY);
    }

    @Test
    void an_offer_is_held_against_the_case_and_the_limit() {
        assertThat(seen(contact().fits(Remedy.REFUND, 40).says(offer(Remedy.REFUND, 30))))
                .isEqualTo(Cue.OFFERS_TOO_LITTLE);
        assertThat(seen(contact().fits(Remedy.REFUND, 40).says(offer(Remedy.REFUND, 50))))
                .isEqualTo(Cue.OFFERS_TOO_MUCH);
        assertThat(seen(contact().fits(Remedy.REFUND, 40).says(offer(Remedy.REFUND, 51))))
                .isEqualTo(Cue.OFFERS_BEYOND_LIMIT);
    }

    @Test
    void discretion_needs_a_rule_with_room() {
        assertThat(seen(contact().says(act(Act.USE_DISCRETION).policy("returns"))))
                .isEqualTo(Cue.USES_ROOM);
        assertThat(seen(contact().says(act(Act.USE_DISCRETION).policy("hygiene"))))
                .isEqualTo(Cue.BENDS_TOO_FAR);
    }

    @Test
    void passing_on_depends_on_what_is_in_the_case() {
        assertThat(seen(contact().says(PASSES_ON))).isEqualTo(Cue.PASSES_ON_NEEDLESSLY);
        assertThat(seen(contact().knows(RiskFlag.PRESS, "desk").says(PASSES_ON)))
                .isEqualTo(Cue.PASSES_ON_WHAT_IS_DUE);
        assertThat(seen(contact().knows(RiskFlag.PRESS, "press-office").says(PASSES_ON)))
                .isEqualTo(Cue.KNOCKS_AT_THE_WRONG_DOOR);
        assertThat(seen(contact().fits(Remedy.REFUND, 60).says(PASSES_ON)))
                .isEqualTo(Cue.PASSES_ON_WHAT_COULD_BE_ASKED);
        assertThat(seen(contact().knows(RiskFlag.ABUSE).says(Act.SET_LIMIT).says(PASSES_ON)))
                .isEqualTo(Cue.PASSES_ON_AFTER_A_LIMIT);
    }

    @Test
    void asking_leave_depends_on_the_limit() {
        assertThat(seen(contact().fits(Remedy.REFUND, 60).says(ASKS))).isEqualTo(Cue.ASKS_LEAVE);
        assertThat(seen(contact().fits(Remedy.REFUND, 40).says(ASKS))).isEqualTo(Cue.ASKS_NEEDLESSLY);
        assertThat(seen(contact().fits(Remedy.REFUND, 60).unclear().says(ASKS))).isEqualTo(Cue.ASKS_NEEDLESSLY);
    }

    @Test
    void a_limit_is_set_to_abuse_and_not_to_anger() {
        assertThat(seen(contact().knows(RiskFlag.ABUSE).says(Act.SET_LIMIT))).isEqualTo(Cue.SETS_A_LIMIT);
        assertThat(seen(contact().anger(90).says(Act.SET_LIMIT))).isEqualTo(Cue.SETS_A_LIMIT_TO_ANGER);
    }

    @Test
    void words_from_an_article_rest_on_having_opened_it() {
        Does informs = act(Act.INFORM).article("manual");
        assertThat(seen(contact().says(informs))).isEqualTo(Cue.SPEAKS_UNREAD);
        assertThat(seen(contact().opening("manual").says(informs))).isEqualTo(Cue.INFORMS);
    }

    @Test
    void goodbye_depends_on_what_was_said_and_settled() {
        assertThat(seen(contact().says(Act.END_CONTACT))).isEqualTo(Cue.ENDS_ABRUPTLY);
        assertThat(seen(contact().says(Act.OFFER_CHOICE).says(Act.END_CONTACT))).isEqualTo(Cue.ENDS_SETTLED);
        assertThat(seen(contact().knows(RiskFlag.ABUSE).says(Act.OFFER_CHOICE).says(Act.END_CONTACT)))
                .isEqualTo(Cue.ENDS_ABRUPTLY);
        assertThat(seen(contact().knows(RiskFlag.ABUSE).says(Act.SET_LIMIT).says(Act.END_CONTACT)))
                .isEqualTo(Cue.ENDS_AS_SAID);
    }

    /** What an agent sees in the first act of the last reply. */
    private static Cue seen(Contact contact) {
        Turn turn = contact.turn();
        return new Recognition(turn).of(turn.reply().acts().get(0));
    }
}
