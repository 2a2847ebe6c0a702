package org.composure.web.rights;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.composure.rights.DataRequest.Ruling;
import org.composure.rights.RequestOutcome;
import org.composure.rights.RequestOutcome.Done;
import org.composure.rights.RequestOutcome.Refused;
import org.composure.rights.boundary.DataRequests;
import org.composure.web.player.AttemptNumber;
import org.composure.web.shell.News;
import org.composure.web.shell.Visitor;

/** HR's answer to a request, whose number the form sends. */
@Named("answerForm")
@RequestScoped
public class AnswerForm {

    @Inject
    private DataRequests requests;

    @Inject
    private Visitor visitor;

    @Inject
    private News news;

    @Inject
    private HttpServletRequest request;

    private String words = "";

    public void grant() throws IOException {
        answer(Ruling.GRANTED);
    }

    public void refuse() throws IOException {
        answer(Ruling.REFUSED);
    }

    private void answer(Ruling ruling) throws IOException {
        Optional<Long> number =
                AttemptNumber.of(request.getParameter("request")).number();
        RequestOutcome outcome = number.isEmpty()
                ? new RequestOutcome.NotFound()
                : requests.answer(visitor.actor(), number.get(), ruling, words);
        if (outcome instanceof Done done) {
            news.good("data-request.answered." + ruling);
            news.leadTo("/person-rights.xhtml?person=" + done.request().person());
        } else if (outcome instanceof Refused refused) {
            news.bad("data-request.refused." + refused.reason());
        } else {
            news.notFound();
        }
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = Objects.requireNonNullElse(words, "");
    }
}
