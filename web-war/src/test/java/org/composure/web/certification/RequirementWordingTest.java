package org.composure.web.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.composure.certification.Requirement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RequirementWordingTest {

    private final ResourceBundle texts = ResourceBundle.getBundle("org.composure.web.messages");

    @ParameterizedTest
    @EnumSource
    void every_requirement_has_words_for_when_it_is_met(Requirement requirement) {
        assertThat(texts.containsKey(RequirementWording.key(requirement, true))).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void every_requirement_has_words_for_when_it_is_missing(Requirement requirement) {
        assertThat(texts.containsKey(RequirementWording.key(requirement, false)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0, The supervisor has not signed off yet.", "2, The supervisor said that it is too early."})
    void a_refusal_to_sign_off_reads_otherwise_than_silence(int figure, String words) {
        assertThat(MessageFormat.format(
                        texts.getString(RequirementWording.key(Requirement.SIGN_OFF, false)), figure, ""))
                .isEqualTo(words);
    }
}
