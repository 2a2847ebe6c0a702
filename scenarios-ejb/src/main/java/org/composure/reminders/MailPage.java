package org.composure.reminders;

import java.util.List;

/**
 * Some of the mails, the newest first.
 *
 * @param total how many there are in all
 */
public record MailPage(List<MailView> mails, long total) {
    public MailPage {
        mails = List.copyOf(mails);
    }
}
