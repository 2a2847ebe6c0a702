package org.composure.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.composure.scenario.AuthorityLimits;
import org.composure.scenario.AutonomyLevel;
import org.composure.scenario.Channel;
import org.composure.scenario.Remedy;

/** Reads the levels of autonomy, which count up from 1. */
final class LevelsReader {

    static final Keys KEYS = Keys.of("the levels of autonomy", "levels");
    static final Keys LEVEL = Keys.of("a level of autonomy", "level", "title", "meaning", "limits", "channels");

    private LevelsReader() {}

    static List<AutonomyLevel> shipped() {
        return ShippedFile.read("autonomy-levels.yaml", KEYS, LevelsReader::read);
    }

    static List<AutonomyLevel> read(Fields file, Values values) {
        List<AutonomyLevel> levels = new ArrayList<>();
        for (Element element : file.list("levels", 1)) {
            int number = levels.size() + 1;
            Fields.of(element, LEVEL, values)
                    .map(level -> level(level, number, values))
                    .ifPresent(levels::add);
        }
        return levels;
    }

    private static AutonomyLevel level(Fields fields, int number, Values values) {
        Map<Remedy, BigDecimal> limits =
                fields.byName(Remedy.class, DiagnosticCode.UNKNOWN_REMEDY, "limits", (remedy, element) -> Numbers.whole(
                                values, remedy, element, 0, Numbers.MOST_AMOUNT)
                        .map(BigDecimal::valueOf));
        return new AutonomyLevel(
                fields.whole("level", number, number).orElse(number),
                fields.text("title"),
                fields.text("meaning"),
                new AuthorityLimits(
                        number, limits, fields.choices(Channel.class, DiagnosticCode.UNKNOWN_CHANNEL, "channels", 0)));
    }
}
