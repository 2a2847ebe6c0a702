package org.composure.judge;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.composure.golden.Golden;
import org.composure.scenario.Competency;
import org.junit.jupiter.api.Test;

/** Holds the page on which people read the rules. */
class RulesPageTest {

    private static final String INTRODUCTION =
            """
            # The rules

            Generated from the rules themselves. Each looks at one turn, with all that went before it, or at the contact as \
            a whole. A rule finds; what the findings come to is worked out afterwards. Points count each time a rule fires. \
            Names in braces stand for figures of the case.

            %d rules, %d of which look beyond the acts of the reply at hand.
            """;

    private final Map<String, String> looks = RuleFormTest.compiled().stream()
            .collect(Collectors.toMap(rule -> rule.getName(), rule -> Looks.of(rule).stream()
                    .map(it -> it.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "))));

    @Test
    void thePageSaysWhatTheRulesSay() {
        List<RuleDescription> rules = Rulebook.shipped().rules();
        StringBuilder page = new StringBuilder(INTRODUCTION.formatted(
                rules.size(),
                looks.values().stream().filter(it -> !it.equals("acts")).count()));
        section(
                page,
                "Critical errors",
                "One of these, and the attempt fails whatever the points.",
                rules.stream().filter(RuleDescription::critical));
        section(page, "Empathy", "Hearing the customer, and showing it.", of(Competency.EMPATHY));
        section(page, "Flexibility", "The spirit of the rule against its letter.", of(Competency.FLEXIBILITY));
        section(page, "Escalation judgement", "What goes up, what stays, and what is true.", of(Competency.ESCALATION));
        Golden.holdPage("rules.md", page.toString());
    }

    private static Stream<RuleDescription> of(Competency competency) {
        return Rulebook.shipped().rules().stream().filter(rule -> !rule.critical() && rule.competency() == competency);
    }

    private void section(StringBuilder page, String title, String meaning, Stream<RuleDescription> rules) {
        page.append("\n## ").append(title).append("\n\n").append(meaning).append("\n\n");
        page.append("| rule | points | what the trainee reads | looks at | source |\n|---|---|---|---|---|\n");
        rules.forEach(rule -> page.append("| `%s`<br>%s | %+d | %s | %s | %s |\n"
                .formatted(
                        rule.id(), rule.title(), rule.points(), rule.sentence(), looks.get(rule.id()), rule.source())));
    }
}
