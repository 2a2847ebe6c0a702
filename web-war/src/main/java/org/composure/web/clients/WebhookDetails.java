package org.composure.web.clients;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.composure.helpdesk.Answer;
import org.composure.helpdesk.Answer.Status;
import org.composure.helpdesk.DeliveryPage;
import org.composure.helpdesk.WebhookOutcome.Removed;
import org.composure.helpdesk.boundary.Webhooks;
import org.composure.web.shell.Pager;
import org.composure.web.shell.Place;
import org.composure.web.shell.Texts;
import org.composure.web.shell.Visitor;

/** What was sent to one webhook, and how it is removed. */
@Named("webhook")
@RequestScoped
public class WebhookDetails {

    private static final int ROWS = 25;

    @Inject
    private Webhooks webhooks;

    @Inject
    private Visitor visitor;

    @Inject
    private Says says;

    @Inject
    private Texts texts;

    @Inject
    private HttpServletRequest request;

    private long id;
    private int page;
    private Optional<DeliveryPage> shown = Optional.empty();

    @PostConstruct
    void find() {
        id = Says.number(request.getParameter("id"));
        page = Pager.number(request.getParameter("page"));
        shown = webhooks.deliveries(id, Pager.first(page, ROWS), ROWS);
    }

    public void open() throws IOException {
        if (shown.isEmpty()) {
            says.notFound();
        }
    }

    /** Where somebody else has removed it meanwhile, there is nothing left to do. */
    public String remove() {
        if (webhooks.remove(visitor.actor(), id) instanceof Removed removed) {
            says.done("webhook.removed", removed.address());
        }
        return Place.CLIENTS.path() + "?faces-redirect=true";
    }

    /** An answer in words. */
    public String words(Answer answer) {
        return answer instanceof Status status
                ? texts.of("webhook.answer.status", String.valueOf(status.code()))
                : texts.of("webhook.answer." + answer.text());
    }

    public DeliveryPage getShown() {
        return shown.orElse(null);
    }

    public Pager getPager() {
        long total = shown.map(DeliveryPage::total).orElse(0L);
        return new Pager("/webhook.xhtml", Map.of("id", String.valueOf(id)), page, ROWS, total);
    }
}
