package org.composure.reminders;

import java.time.Duration;

/** What a calendar gets that asks at an address. */
public sealed interface FeedAnswer {

    /**
     * The calendar.
     *
     * @param text of the type {@code text/calendar}, RFC 5545
     * @param mark that is another one when the text is another one
     */
    record Found(String text, String mark) implements FeedAnswer {}

    /** Nobody has that address. */
    record NotFound() implements FeedAnswer {}

    /**
     * Too many wrong addresses came from there.
     *
     * @param again until the next one is looked at
     */
    record TooMany(Duration again) implements FeedAnswer {}
}
