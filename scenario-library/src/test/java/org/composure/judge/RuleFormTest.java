package org.composure.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.composure.play.Closing;
import org.composure.play.Turn;
import org.drools.base.base.ObjectType;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the form of the compiled rules: one pattern on one fact, and nothing that makes one rule wait for another. */
class RuleFormTest {

    private static final Rulebook BOOK = Rulebook.shipped();
    private static final int LEAST_RULES = 36;
    private static final Set<String> METADATA =
            Set.of("title", "competency", "points", "critical", "sentence", "source");

    static List<RuleImpl> compiled() {
        return BOOK.compiled().getKiePackages().stream()
                .flatMap(part -> part.getRules().stream())
                .map(RuleImpl.class::cast)
                .toList();
    }

    static List<RuleDescription> rules() {
        return BOOK.rules();
    }

    @ParameterizedTest
    @MethodSource("compiled")
    void aRuleIsOnePatternOnATurnOrAClosing(RuleImpl rule) {
        List<RuleConditionElement> conditions = rule.getLhs().getChildren();
        assertThat(conditions).hasSize(1).first().isInstanceOf(Pattern.class);
        ObjectType type = ((Pattern) conditions.get(0)).getObjectType();
        assertThat(type.getClassName()).isIn(Turn.class.getName(), Closing.class.getName());
    }

    @ParameterizedTest
    @MethodSource("compiled")
    void noRuleWaitsForAnother(RuleImpl rule) {
        assertThat(rule.getSalience().isDefault()).isTrue();
        assertThat(rule.getAgendaGroup()).isEqualTo("MAIN");
        assertThat(rule.getActivationGroup()).isNull();
        assertThat(rule.getRuleFlowGroup()).isNull();
        assertThat(rule.isNoLoop()).isFalse();
        assertThat(rule.isLockOnActive()).isFalse();
        assertThat(rule.getTimer()).isNull();
    }

    @ParameterizedTest
    @MethodSource("compiled")
    void aRuleSaysAllThatIsToBeSaidOfItAndNoMore(RuleImpl rule) {
        assertThat(rule.getMetaData().keySet()).isEqualTo(METADATA);
        assertThat(rule.getMetaData().get("critical")).asString().isIn("true", "false");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aDescriptionIsFitToBeShown(RuleDescription rule) {
        assertThat(rule.id()).matches("[a-z]+(-[a-z]+)*");
        assertThat(rule.title()).isNotBlank().matches("[A-Z].*[^.]");
        assertThat(rule.sentence()).matches("[A-Z{].*\\.").hasSizeLessThan(200);
        assertThat(rule.sentence().split("[.?!]( |$)")).hasSizeBetween(1, 2);
        assertThat(rule.source()).isNotBlank().doesNotContain("\"");
        assertThat(rule.points()).isBetween(-12, 6).isNotZero();
        assertThat(rule.critical()).isEqualTo(rule.points() == -12);
    }

    @Test
    void idsTitlesAndSentencesAreEachSaidOnce() {
        assertThat(rules()).extracting(RuleDescription::id).doesNotHaveDuplicates();
        assertThat(rules()).extracting(RuleDescription::title).doesNotHaveDuplicates();
        assertThat(rules()).extracting(RuleDescription::sentence).doesNotHaveDuplicates();
    }

    @Test
    void thereAreEnoughRulesAndTwoThirdsLookBeyondTheActsOfOneReply() {
        List<RuleImpl> beyond = compiled().stream()
                .filter(rule -> !Looks.of(rule).equals(Set.of(Looks.ACTS)))
                .toList();
        assertThat(compiled()).hasSizeGreaterThanOrEqualTo(LEAST_RULES);
        assertThat(beyond.size() * 3).isGreaterThanOrEqualTo(compiled().size() * 2);
    }

    @Test
    void everyRuleHasOneTestThatFiresItAndOneNearMiss() {
        List<String> ids = rules().stream().map(RuleDescription::id).toList();
        assertThat(tested(Fires.class)).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(tested(NearMiss.class)).containsExactlyInAnyOrderElementsOf(ids);
    }

    private static List<String> tested(Class<?> kind) {
        return Stream.of(
                        EmpathyRulesTest.class,
                        FlexibilityRulesTest.class,
                        EscalationRulesTest.class,
                        CriticalRulesTest.class)
                .flatMap(tests -> Stream.of(tests.getDeclaredMethods()))
                .flatMap(method -> Stream.of(method.getDeclaredAnnotations()))
                .filter(annotation -> annotation.annotationType() == kind)
                .map(annotation -> annotation instanceof Fires fires ? fires.value() : ((NearMiss) annotation).value())
                .toList();
    }
}
