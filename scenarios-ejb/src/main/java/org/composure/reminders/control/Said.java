package org.composure.reminders.control;

import jakarta.mail.MessagingException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What an SMTP server said, out of what became of it in Java. */
final class Said {

    private Said() {}

    private static final Pattern REPLY = Pattern.compile("[245][0-9]{2}[ -].*");

    /** What it replied; where it did not, what went wrong, from the outside in. All of it on one line. */
    static String in(MessagingException e) {
        Set<String> words = new LinkedHashSet<>();
        Exception next = e;
        while (next != null) {
            words.add(oneLine(next));
            next = next instanceof MessagingException outer ? outer.getNextException() : null;
        }
        List<String> replies = words.stream().filter(REPLY.asMatchPredicate()).toList();
        return String.join(": ", replies.isEmpty() ? words : replies);
    }

    private static String oneLine(Exception e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return message.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }
}
