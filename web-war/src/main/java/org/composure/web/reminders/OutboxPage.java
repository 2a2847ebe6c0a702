package org.composure.web.reminders;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.composure.reminders.MailPage;
import org.composure.reminders.MailState;
import org.composure.reminders.MailView;
import org.composure.reminders.Schedule;
import org.composure.reminders.boundary.Outbox;
import org.composure.web.shell.Pager;
import org.composure.web.shell.Texts;

/** What was sent to whom, what was not, and why. State and page stand in the address. */
@Named("outbox")
@RequestScoped
public class OutboxPage {

    private static final int ROWS = 25;

    @Inject
    private Outbox outbox;

    @Inject
    private Texts texts;

    @Inject
    private HttpServletRequest request;

    private Optional<MailState> state = Optional.empty();
    private int page;
    private Schedule schedule;
    private MailPage mails;

    @PostConstruct
    void look() {
        String asked = request.getParameter("state");
        state = Arrays.stream(MailState.values())
                .filter(known -> known.name().equals(asked))
                .findFirst();
        page = Pager.number(request.getParameter("page"));
        schedule = outbox.schedule();
        mails = outbox.mails(state, Pager.first(page, ROWS), ROWS);
    }

    public Schedule getSchedule() {
        return schedule;
    }

    /** Days, as in {@code 60, 30, 7}. */
    public String words(List<Integer> days) {
        return days.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** Why a mail was not taken, and what the server said. */
    public String why(MailView mail) {
        return mail.trouble()
                .map(trouble -> texts.of("reminders.trouble." + trouble))
                .orElseGet(() -> texts.of("none"));
    }

    public List<MailView> getMails() {
        return mails.mails();
    }

    public MailState[] getStates() {
        return MailState.values();
    }

    /** The one that is asked for; empty for all. */
    public String getState() {
        return state.map(MailState::name).orElse("");
    }

    public Pager getPager() {
        return new Pager("/reminders.xhtml", Map.of("state", getState()), page, ROWS, mails.total());
    }
}
