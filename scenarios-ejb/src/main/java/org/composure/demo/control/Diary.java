package org.composure.demo.control;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.composure.demo.control.Colleague.Span;
import org.composure.training.Mode;
import org.composure.training.PastContact;

/** When a colleague practised, what, and how: the same for the same colleague, scenarios and day. */
final class Diary {

    static final LocalTime FIRST_START = LocalTime.of(8, 0);
    static final LocalTime LAST_START = LocalTime.of(15, 30);

    /** Longer than any contact takes, so that one ends before the next begins. */
    private static final Duration BETWEEN_STARTS = Duration.ofMinutes(45);

    private static final int MOST_SECONDS_LATE = 600;
    private static final Set<DayOfWeek> FREE = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final int EACH_ASSESSMENT = 4;
    private static final double LAPSING = 0.1;
    private static final double LEFT_OPEN = 0.4;
    private static final int MOST_ANSWERED_BEFORE_LEAVING = 3;

    private final Colleague colleague;
    private final Random chance;
    private final Choice choice;

    private Diary(Colleague colleague, List<String> scenarios) {
        this.colleague = colleague;
        chance = new Random(colleague.account().hashCode());
        choice = new Choice(scenarios, chance);
    }

    /**
     * The contacts of a colleague, in their order in time.
     *
     * @param scenarios ids of those on offer
     * @param today the day after the last that can have a contact
     */
    static List<DiaryEntry> of(Colleague colleague, List<String> scenarios, LocalDate today) {
        return colleague
                .span()
                .filter(span -> !scenarios.isEmpty())
                .map(span -> new Diary(colleague, scenarios).entries(span, today))
                .orElse(List.of());
    }

    private List<DiaryEntry> entries(Span span, LocalDate today) {
        List<Instant> starts = starts(span, today);
        return IntStream.range(0, starts.size())
                .mapToObj(number -> entry(number, starts))
                .toList();
    }

    private DiaryEntry entry(int number, List<Instant> starts) {
        double progress = (double) number / starts.size();
        Mode mode = number % EACH_ASSESSMENT == EACH_ASSESSMENT - 1 ? Mode.ASSESSMENT : Mode.PRACTICE;
        boolean last = number == starts.size() - 1;
        PastContact contact =
                new PastContact(choice.next(mode), mode, starts.get(number), chance.nextLong(), leftAfter(mode, last));
        return new DiaryEntry(contact, colleague.level(progress), colleague.way(progress, chance));
    }

    /** Assessments lapse now and then. Practice that was left goes on when it is begun again: only the last is open. */
    private OptionalInt leftAfter(Mode mode, boolean last) {
        double often = mode == Mode.ASSESSMENT ? LAPSING : last ? LEFT_OPEN : 0;
        return chance.nextDouble() < often
                ? OptionalInt.of(1 + chance.nextInt(MOST_ANSWERED_BEFORE_LEAVING))
                : OptionalInt.empty();
    }

    private List<Instant> starts(Span span, LocalDate today) {
        List<Instant> free = new ArrayList<>();
        for (int ago = span.first(); ago >= span.last(); ago--) {
            LocalDate day = today.minusDays(ago);
            if (!FREE.contains(day.getDayOfWeek())) {
                addStarts(day, free);
            }
        }
        Collections.shuffle(free, chance);
        return free.stream()
                .limit(colleague.contacts())
                .sorted()
                .map(start -> start.plusSeconds(chance.nextInt(MOST_SECONDS_LATE)))
                .toList();
    }

    private static void addStarts(LocalDate day, List<Instant> starts) {
        Instant last = day.atTime(LAST_START).toInstant(ZoneOffset.UTC);
        Instant start = day.atTime(FIRST_START).toInstant(ZoneOffset.UTC);
        while (!start.isAfter(last)) {
            starts.add(start);
            start = start.plus(BETWEEN_STARTS);
        }
    }
}
