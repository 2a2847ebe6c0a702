package org.composure.web.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.ResourceBundle;
import org.composure.audit.Deed;
import org.composure.audit.Verdict.Fault;
import org.junit.jupiter.api.Test;

class WordsTest {

    private final ResourceBundle texts = ResourceBundle.getBundle("org.composure.web.messages");

    @Test
    void every_deed_has_words() {
        assertThat(Arrays.stream(Deed.values()).map(deed -> "deed." + deed)).allMatch(texts::containsKey);
    }

    @Test
    void every_fault_has_words() {
        assertThat(Arrays.stream(Fault.values()).map(fault -> "journal.broken." + fault))
                .allMatch(texts::containsKey);
    }
}
