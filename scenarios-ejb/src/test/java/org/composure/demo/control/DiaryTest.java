package org.composure.demo.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.composure.training.Mode;
import org.composure.training.PastContact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Demo, R5: the plan, whatever day of the week it is made on. */
class DiaryTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 16);
    private static final List<String> SCENARIOS =
            Demo.SCENARIOS.stream().map(scenario -> scenario.id()).toList();

    /** A week of days to look at the demo on. */
    static Stream<LocalDate> days() {
        return MONDAY.datesUntil(MONDAY.plusWeeks(1));
    }

    @ParameterizedTest
    @MethodSource("days")
    void contacts_begin_on_working_days(LocalDate today) {
        assertThat(starts(today))
                .extracting(OffsetDateTime::getDayOfWeek)
                .doesNotContain(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    }

    @ParameterizedTest
    @MethodSource("days")
    void contacts_begin_within_working_hours(LocalDate today) {
        assertThat(starts(today)).extracting(OffsetDateTime::toLocalTime).allSatisfy(time -> assertThat(time)
                .isBetween(Diary.FIRST_START, Diary.LAST_START.plusMinutes(10)));
    }

    @ParameterizedTest
    @MethodSource("days")
    void no_contact_is_of_today_or_later(LocalDate today) {
        assertThat(starts(today)).allMatch(start -> start.toLocalDate().isBefore(today));
    }

    @ParameterizedTest
    @MethodSource("days")
    void no_contact_is_older_than_three_months(LocalDate today) {
        assertThat(starts(today)).allMatch(start -> !start.toLocalDate().isBefore(today.minusDays(90)));
    }

    @ParameterizedTest
    @MethodSource("days")
    void everybody_has_as_many_contacts_as_the_table_says(LocalDate today) {
        assertThat(Colleagues.all())
                .allSatisfy(one -> assertThat(contacts(one, today)).hasSize(one.contacts()));
    }

    @Test
    void one_contact_begins_long_after_the_one_before() {
        assertThat(Colleagues.all()).allSatisfy(one -> assertThat(gaps(contacts(one, MONDAY)))
                .allMatch(gap -> gap.compareTo(Duration.ofMinutes(35)) >= 0));
    }

    @Test
    void the_same_day_gives_the_same_diary() {
        assertThat(Colleagues.all()).allSatisfy(one -> assertThat(Diary.of(one, SCENARIOS, MONDAY))
                .isEqualTo(Diary.of(one, SCENARIOS, MONDAY)));
    }

    @Test
    void nobody_is_assessed_in_what_they_have_not_practised() {
        assertThat(Colleagues.all()).allSatisfy(one -> {
            Set<String> practised = new HashSet<>();
            for (PastContact contact : contacts(one, MONDAY)) {
                if (contact.mode() == Mode.PRACTICE) {
                    practised.add(contact.scenarioId());
                }
                assertThat(practised).contains(contact.scenarioId());
            }
        });
    }

    @Test
    void practice_repeats_nothing_while_something_is_new() {
        assertThat(Colleagues.all()).allSatisfy(one -> assertThat(contacts(one, MONDAY).stream()
                        .filter(contact -> contact.mode() == Mode.PRACTICE)
                        .limit(SCENARIOS.size())
                        .map(PastContact::scenarioId))
                .doesNotHaveDuplicates());
    }

    @Test
    void some_assessments_lapse() {
        assertThat(left(Mode.ASSESSMENT)).hasSizeBetween(4, 30);
    }

    @Test
    void some_practice_is_left_open() {
        assertThat(left(Mode.PRACTICE)).hasSizeBetween(2, 10);
    }

    @Test
    void practice_that_is_left_open_is_begun_no_second_time() {
        assertThat(Colleagues.all()).allSatisfy(one -> {
            List<PastContact> contacts = contacts(one, MONDAY);
            assertThat(contacts.subList(0, Math.max(0, contacts.size() - 1)))
                    .noneMatch(contact -> contact.mode() == Mode.PRACTICE
                            && contact.leftAfter().isPresent());
        });
    }

    private static List<PastContact> left(Mode mode) {
        return Colleagues.all().stream()
                .flatMap(one -> contacts(one, MONDAY).stream())
                .filter(contact -> contact.mode() == mode && contact.leftAfter().isPresent())
                .toList();
    }

    private static List<PastContact> contacts(Colleague one, LocalDate today) {
        return Diary.of(one, SCENARIOS, today).stream().map(DiaryEntry::contact).toList();
    }

    private static List<OffsetDateTime> starts(LocalDate today) {
        return Colleagues.all().stream()
                .flatMap(one -> contacts(one, today).stream())
                .map(contact -> contact.startedAt().atOffset(ZoneOffset.UTC))
                .toList();
    }

    private static List<Duration> gaps(List<PastContact> contacts) {
        List<Duration> gaps = new ArrayList<>();
        for (int at = 1; at < contacts.size(); at++) {
            Instant before = contacts.get(at - 1).startedAt();
            gaps.add(Duration.between(before, contacts.get(at).startedAt()));
        }
        return gaps;
    }
}
