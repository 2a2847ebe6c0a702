package org.composure.reminders.control;

import java.util.Optional;
import org.composure.reminders.Trouble;

/**
 * What came of one attempt to send a mail.
 *
 * @param trouble why it was not taken; empty if there was none
 * @param sent whether the SMTP server has it; there may have been nothing to send
 * @param text what the server said, in its words; empty if nothing
 */
record Answer(Optional<Trouble> trouble, boolean sent, String text) {

    static final Answer SENT = new Answer(Optional.empty(), true, "");
    static final Answer NEEDLESS = new Answer(Optional.empty(), false, "");

    static Answer not(Trouble trouble, String text) {
        return new Answer(Optional.of(trouble), false, text);
    }

    /** Whether it makes sense to try the next mail at once. */
    boolean goesOn() {
        return trouble.filter(Trouble.UNREACHABLE::equals).isEmpty();
    }
}
