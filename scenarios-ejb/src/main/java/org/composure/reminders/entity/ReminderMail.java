package org.composure.reminders.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.composure.reminders.MailState;
import org.composure.reminders.MailView;
import org.composure.reminders.Trouble;

/** One mail to one recipient: waiting, sent, given up or needless (R4, R5). What it says is written when it is sent. */
@Entity
@Table(name = "reminder_mail")
@SequenceGenerator(name = "reminder_mail_seq", sequenceName = "reminder_mail_seq", allocationSize = 50)
public class ReminderMail {

    private static final int LONGEST_ANSWER = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reminder_mail_seq")
    private Long id;

    /** The same for every attempt (R7). */
    @Column(name = "message_id")
    private String messageId;

    @Column(name = "person_id")
    private long person;

    @Column(name = "made_at")
    private OffsetDateTime madeAt;

    @Enumerated(EnumType.STRING)
    private MailState state;

    private int attempts;

    @Column(name = "next_at")
    private OffsetDateTime nextAt;

    @Enumerated(EnumType.STRING)
    private Trouble trouble;

    private String answer;

    protected ReminderMail() {}

    public ReminderMail(String messageId, long person, Instant now) {
        this.messageId = messageId;
        this.person = person;
        madeAt = now.atOffset(ZoneOffset.UTC);
        state = MailState.WAITING;
        nextAt = madeAt;
        answer = "";
    }

    /** It is over, and nothing speaks against it. */
    public void end(MailState as) {
        state = as;
        trouble = null;
        answer = "";
    }

    public void giveUp(Trouble why, String said) {
        state = MailState.GIVEN_UP;
        failed(why, said);
    }

    public void sendAgain(Trouble why, String said, Instant at) {
        nextAt = at.atOffset(ZoneOffset.UTC);
        failed(why, said);
    }

    private void failed(Trouble why, String said) {
        trouble = why;
        answer = said.length() > LONGEST_ANSWER ? said.substring(0, LONGEST_ANSWER) : said;
    }

    public boolean isWaiting() {
        return state == MailState.WAITING;
    }

    public Long id() {
        return id;
    }

    public String messageId() {
        return messageId;
    }

    public long person() {
        return person;
    }

    public int attempts() {
        return attempts;
    }

    public MailView view(String recipient, long certificates) {
        return new MailView(
                person,
                recipient,
                madeAt.toInstant(),
                certificates,
                state,
                attempts,
                nextAt.toInstant(),
                Optional.ofNullable(trouble),
                answer);
    }
}
