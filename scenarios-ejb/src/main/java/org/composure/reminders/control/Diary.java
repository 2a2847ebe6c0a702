package org.composure.reminders.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.composure.assignment.AssignmentView;
import org.composure.assignment.boundary.Agenda;
import org.composure.certification.Deadline;
import org.composure.certification.Renewal;
import org.composure.certification.boundary.Renewals;
import org.composure.people.PersonView;

/** What a person has to renew and to do, as a calendar. */
@ApplicationScoped
public class Diary {

    @Inject
    private Renewals renewals;

    @Inject
    private Agenda agenda;

    String of(PersonView person, Instant now) {
        return of(
                renewals.of(person.id(), now),
                renewals.deadlines(person, now),
                agenda.open(person.id(), now),
                new Wording(person.locale()));
    }

    static String of(List<Renewal> renewals, List<Deadline> deadlines, List<AssignmentView> assigned, Wording wording) {
        List<CalendarEvent> events = Stream.of(
                        renewals.stream().flatMap(renewal -> events(renewal, wording)),
                        deadlines.stream().map(deadline -> event(deadline, wording)),
                        assigned.stream().map(assignment -> event(assignment, wording)))
                .flatMap(part -> part)
                .toList();
        return ICalendar.of(wording.of("calendar"), wording.language(), events);
    }

    private static Stream<CalendarEvent> events(Renewal renewal, Wording wording) {
        String own = "certificate-" + renewal.certificate();
        Instant made = renewal.issuedAt();
        var opens = CalendarEvent.day(
                own + "-opens", made, renewal.term().opens(), wording.of("calendar.opens", renewal.program()));
        var lastDay = CalendarEvent.lastDay(
                own + "-expires", made, renewal.term().expires(), wording.of("calendar.expires", renewal.program()));
        var lastOfGrace = CalendarEvent.lastDay(
                own + "-grace", made, renewal.term().graceEnds(), wording.of("calendar.grace", renewal.program()));
        boolean grace = renewal.term().graceEnds().isAfter(renewal.term().expires());
        return grace ? Stream.of(opens, lastDay, lastOfGrace) : Stream.of(opens, lastDay);
    }

    private static CalendarEvent event(Deadline deadline, Wording wording) {
        return CalendarEvent.day(
                "enrolment-" + deadline.program(),
                deadline.enrolledAt(),
                deadline.day().atStartOfDay(ZoneOffset.UTC).toInstant(),
                wording.of("calendar.deadline", deadline.title()));
    }

    private static CalendarEvent event(AssignmentView assignment, Wording wording) {
        return CalendarEvent.moment(
                "assignment-" + assignment.id(),
                assignment.conditions().madeAt(),
                assignment.conditions().due(),
                wording.of("calendar.assignment", assignment.title(), assignment.by()));
    }
}
