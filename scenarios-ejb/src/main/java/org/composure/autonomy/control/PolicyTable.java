package org.composure.autonomy.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.composure.autonomy.GrantRules;
import org.composure.autonomy.Standard;
import org.composure.autonomy.Threshold;

/** What is asked for each level, and what holds for every grant: data that ships, where a mistake is a bug. */
@ApplicationScoped
public class PolicyTable {

    private static final String TABLE = "/autonomy/policies.txt";
    private static final int LOWEST_ASKED = 2;
    private static final int LEVELS = 5;
    private static final String NAME = "[a-z-]+";
    private static final String FIGURE = "[0-9]{1,6}";

    private final Map<String, List<Integer>> rows;
    private final GrantRules rules;
    private final List<Standard> standards;

    public PolicyTable() {
        this(shipped());
    }

    PolicyTable(List<String> lines) {
        rows = rows(lines);
        standards =
                IntStream.rangeClosed(LOWEST_ASKED, LEVELS).mapToObj(this::read).toList();
        rules = new GrantRules(
                days("lapse-days"),
                days("usual-days"),
                days("longest-days"),
                days("evidence-days"),
                single("second-from-level"),
                single("second-above-money"),
                single("second-above-days"));
        if (!rows.isEmpty()) {
            throw new IllegalStateException(TABLE + " holds what nobody asks for: " + rows.keySet());
        }
    }

    public GrantRules rules() {
        return rules;
    }

    /** Of each level of which anything is asked, the lowest first. */
    public List<Standard> standards() {
        return standards;
    }

    /**
     * What is asked for a level.
     *
     * @param level 1 to 5
     */
    public Standard standard(int level) {
        return level < LOWEST_ASKED ? new Standard(level, Map.of()) : standards.get(level - LOWEST_ASKED);
    }

    private Standard read(int level) {
        Map<Threshold, Integer> thresholds = new EnumMap<>(Threshold.class);
        for (Threshold threshold : Threshold.values()) {
            List<Integer> figures = figures(threshold.id(), LEVELS - LOWEST_ASKED + 1);
            thresholds.put(threshold, figures.get(level - LOWEST_ASKED));
            if (level == LEVELS) {
                rows.remove(threshold.id());
            }
        }
        return new Standard(level, thresholds);
    }

    private Duration days(String name) {
        return Duration.ofDays(single(name));
    }

    private int single(String name) {
        int figure = figures(name, 1).get(0);
        rows.remove(name);
        return figure;
    }

    private List<Integer> figures(String name, int many) {
        List<Integer> figures = rows.getOrDefault(name, List.of());
        if (figures.size() != many) {
            throw new IllegalStateException(TABLE + " needs a row \"" + name + "\" with " + many + " figures");
        }
        return figures;
    }

    private static Map<String, List<Integer>> rows(List<String> lines) {
        Map<String, List<Integer>> rows = new TreeMap<>();
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = Arrays.stream(line.split("\\|", -1))
                    .map(String::strip)
                    .collect(Collectors.toCollection(ArrayList::new));
            String name = cells.remove(0);
            boolean readable = name.matches(NAME) && cells.stream().allMatch(cell -> cell.matches(FIGURE));
            if (!readable || rows.containsKey(name)) {
                throw new IllegalStateException("In " + TABLE + " this is no new row of a name and figures: " + line);
            }
            rows.put(name, cells.stream().map(Integer::valueOf).toList());
        }
        return rows;
    }

    private static List<String> shipped() {
        try (InputStream in = PolicyTable.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("The resource " + TABLE + " is missing");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
