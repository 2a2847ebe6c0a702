package org.composure.web.rights;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.composure.rights.DataRequest;
import org.composure.rights.DataRequest.Kind;
import org.composure.rights.Format;
import org.composure.rights.RequestOutcome;
import org.composure.rights.RequestOutcome.Refused;
import org.composure.rights.boundary.DataRequests;
import org.composure.rights.boundary.PersonalData;
import org.composure.web.shell.News;
import org.composure.web.shell.Visitor;

/** How the visitor is scored, and what they can ask for. */
@Named("ownRights")
@RequestScoped
public class OwnRightsPage {

    private static final String PATH = "/rights.xhtml";

    @Inject
    private DataRequests requests;

    @Inject
    private PersonalData data;

    @Inject
    private Visitor visitor;

    @Inject
    private Sheets sheets;

    @Inject
    private News news;

    private List<DataRequest> own;
    private String words = "";

    public List<DataRequest> getRequests() {
        if (own == null) {
            own = requests.own(visitor.actor());
        }
        return own;
    }

    /** Whether their data lie ready for them. */
    public boolean isGranted() {
        return requests.isGranted(visitor.actor());
    }

    public void askForCopy() throws IOException {
        ask(Kind.EXPORT);
    }

    public void askForErasure() throws IOException {
        ask(Kind.ERASURE);
    }

    private void ask(Kind kind) throws IOException {
        RequestOutcome outcome = requests.ask(visitor.actor(), kind, words);
        if (outcome instanceof Refused refused) {
            news.bad("data-request.refused." + refused.reason());
            return;
        }
        news.good("data-request.asked." + kind);
        news.leadTo(PATH);
    }

    public void json() throws IOException {
        send(Format.JSON);
    }

    public void pdf() throws IOException {
        send(Format.PDF);
    }

    private void send(Format format) throws IOException {
        sheets.send(format, out -> data.own(visitor.actor(), format, out));
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = Objects.requireNonNullElse(words, "");
    }
}
