package org.composure.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.List;
import org.composure.support.Contact;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;

/** What the tests of single rules share: the rule under test is the one that the test's annotation names. */
abstract class RuleCase {

    private String rule;

    @BeforeEach
    void readRule(TestInfo test) {
        Method method = test.getTestMethod().orElseThrow();
        rule = method.isAnnotationPresent(Fires.class)
                ? method.getAnnotation(Fires.class).value()
                : method.getAnnotation(NearMiss.class).value();
    }

    void fires(Contact contact) {
        holds(atTurn(contact));
    }

    void misses(Contact contact) {
        assertThat(atTurn(contact)).extracting(Finding::rule).doesNotContain(rule);
    }

    void firesAtTheEnd(Contact contact) {
        holds(atTheEnd(contact));
    }

    void missesAtTheEnd(Contact contact) {
        assertThat(atTheEnd(contact)).extracting(Finding::rule).doesNotContain(rule);
    }

    private void holds(List<Finding> found) {
        assertThat(found).extracting(Finding::rule).contains(rule);
        assertThat(found).extracting(Finding::sentence).noneMatch(sentence -> sentence.matches(".*[{}].*"));
    }

    private static List<Finding> atTurn(Contact contact) {
        return Rulebook.shipped().judge(contact.turn());
    }

    private static List<Finding> atTheEnd(Contact contact) {
        return Rulebook.shipped().judge(contact.closing());
    }
}
