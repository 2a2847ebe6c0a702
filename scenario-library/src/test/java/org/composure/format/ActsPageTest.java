package org.composure.format;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.composure.golden.Golden;
import org.composure.scenario.Act;
import org.composure.scenario.Act.Datum;
import org.composure.scenario.Act.Tendency;
import org.composure.scenario.Named;
import org.junit.jupiter.api.Test;

class ActsPageTest {

    private static final String HEAD =
            """
            # Acts

            What a reply can do, from a closed list. A reply carries acts, never points: what an act is worth depends on the
            situation, and the rules know it. The division into those that help, depend and harm is for readers; no rule asks
            for it. Every act carries the `words` of the reply that do it; what it needs beside them, and may carry, stands in
            the last two columns. The source says where in the literature the act comes from.
            """;

    @Test
    void thePageOfActsIsUpToDate() {
        Golden.holdPage("acts.md", page());
    }

    private static String page() {
        return HEAD
                + Arrays.stream(Tendency.values()).map(ActsPageTest::section).collect(Collectors.joining());
    }

    private static String section(Tendency tendency) {
        String title =
                switch (tendency) {
                    case HELPS -> "Acts that help in most situations";
                    case DEPENDS -> "Acts whose worth depends on the situation alone";
                    case HARMS -> "Acts that harm in most situations";
                };
        return "\n## " + title + "\n\n"
                + "| act | a reply that | for example | competency | source | needs | may carry |\n"
                + "|---|---|---|---|---|---|---|\n"
                + Arrays.stream(Act.values())
                        .filter(act -> act.tendency() == tendency)
                        .map(ActsPageTest::row)
                        .collect(Collectors.joining());
    }

    private static String row(Act act) {
        return "| `%s` | %s | \"%s\" | %s | %s | %s | %s |\n"
                .formatted(
                        act.id(),
                        act.meaning(),
                        act.example(),
                        act.competency().id(),
                        act.source(),
                        data(act.needs()),
                        data(act.mayCarry()));
    }

    private static String data(Set<Datum> data) {
        return data.isEmpty()
                ? "-"
                : data.stream()
                        .sorted()
                        .map(Named::id)
                        .map(id -> "`" + id + "`")
                        .collect(Collectors.joining(", "));
    }
}
