package org.composure.reminders.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.composure.limits.Door;
import org.composure.limits.boundary.Limits;
import org.composure.people.PersonView;
import org.composure.people.boundary.Register;
import org.composure.reminders.FeedAnswer;
import org.composure.reminders.FeedAnswer.Found;
import org.composure.reminders.FeedAnswer.NotFound;
import org.composure.reminders.FeedAnswer.TooMany;

/** Answers calendars (R9, R10). */
@ApplicationScoped
@Transactional
public class FeedDesk {

    private static final Door WRONG_ADDRESSES = new Door("calendar", 10, Duration.ofMinutes(15));

    @Inject
    private CalendarStore calendars;

    @Inject
    private Limits limits;

    @Inject
    private Register people;

    @Inject
    private Diary diary;

    public FeedAnswer answer(String token, String from, Instant now) {
        Optional<PersonView> owner = calendars
                .owner(CalendarTokens.hash(token))
                .flatMap(people::person)
                .filter(PersonView::active);
        if (owner.isEmpty()) {
            return limits.knock(WRONG_ADDRESSES, from, now)
                    .<FeedAnswer>map(TooMany::new)
                    .orElseGet(NotFound::new);
        }
        String text = diary.of(owner.get(), now);
        return new Found(text, CalendarTokens.hash(text));
    }
}
