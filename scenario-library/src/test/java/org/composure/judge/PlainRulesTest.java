package org.composure.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.composure.play.Moment;
import org.composure.play.Transcript;
import org.composure.support.RandomContacts;
import org.junit.jupiter.api.Test;

class PlainRulesTest {

    private static final int CONTACTS = 5_000;

    private final PlainRules plain = new PlainRules(Rulebook.shipped());

    @Test
    void everyRuleIsWrittenTwice() {
        assertThat(PlainRules.size()).isEqualTo(Rulebook.shipped().rules().size());
    }

    @Test
    void theEngineFindsWhatPlainJavaFinds() {
        for (Transcript transcript : RandomContacts.played(CONTACTS, 30)) {
            List<List<Finding>> found = Rulebook.shipped().judge(transcript.moments());
            for (int at = 0; at < found.size(); at++) {
                Moment moment = transcript.moments().get(at);
                assertThat(found.get(at))
                        .extracting(Finding::rule)
                        .containsExactlyInAnyOrderElementsOf(plain.holding(moment));
            }
        }
    }

    @Test
    void aTurnIsJudgedAtOnceAsItIsInTheWhole() {
        for (Transcript transcript : RandomContacts.played(CONTACTS, 31)) {
            assertThat(transcript.moments().stream()
                            .map(Rulebook.shipped()::judge)
                            .toList())
                    .isEqualTo(Rulebook.shipped().judge(transcript.moments()));
        }
    }
}
