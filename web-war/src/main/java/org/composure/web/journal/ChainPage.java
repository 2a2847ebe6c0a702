package org.composure.web.journal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.composure.audit.Anchor;
import org.composure.audit.Verdict;
import org.composure.audit.Verdict.Broken;
import org.composure.audit.Verdict.Intact;
import org.composure.audit.boundary.Inspection;
import org.composure.web.shell.Texts;
import org.composure.web.shell.Visitor;

/** Whether the journal holds together, and what to keep outside to prove it later. */
@Named("chain")
@RequestScoped
public class ChainPage {

    @Inject
    private Inspection inspection;

    @Inject
    private Visitor visitor;

    @Inject
    private Texts texts;

    @Inject
    private HttpServletRequest request;

    private String anchor;
    private Verdict verdict;

    @PostConstruct
    void ask() {
        anchor = Objects.requireNonNullElse(request.getParameter("anchor"), "").strip();
        if (request.getParameter("check") != null && !isUnreadable()) {
            verdict = inspection.verify(Anchor.in(anchor));
        }
    }

    /** Sends the latest number and hash as a small file. */
    public void takeOut() throws IOException {
        Anchor latest =
                inspection.takeOut(visitor.person().id(), visitor.person().name());
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        external.responseReset();
        external.setResponseContentType("text/plain;charset=UTF-8");
        external.setResponseHeader(
                "Content-Disposition", "attachment; filename=\"composure-journal-" + latest.number() + ".txt\"");
        external.getResponseOutputStream()
                .write(texts.of("journal.anchor.file", latest.text()).getBytes(StandardCharsets.UTF_8));
        faces.responseComplete();
    }

    public Anchor getLatest() {
        return inspection.latest();
    }

    /** Whether something was checked. */
    public boolean isChecked() {
        return verdict != null;
    }

    public boolean isIntact() {
        return verdict instanceof Intact;
    }

    /** The verdict in a sentence. */
    public String getSentence() {
        if (verdict instanceof Broken broken) {
            return texts.of("journal.broken." + broken.fault(), broken.entry());
        }
        long entries = ((Intact) verdict).latest().number();
        return texts.of(anchor.isEmpty() ? "journal.intact" : "journal.intact.anchored", entries);
    }

    /** Whether what was typed as an anchor is none. */
    public boolean isUnreadable() {
        return !anchor.isEmpty() && Anchor.in(anchor).isEmpty();
    }

    public String getAnchor() {
        return anchor;
    }
}
