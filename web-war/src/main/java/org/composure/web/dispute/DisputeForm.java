package org.composure.web.dispute;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.composure.judge.Finding;
import org.composure.scoring.Debrief;
import org.composure.scoring.DisputeOutcome.Reason;
import org.composure.scoring.DisputeOutcome.Refused;
import org.composure.scoring.FindingRef;
import org.composure.scoring.boundary.Disputes;
import org.composure.scoring.boundary.Scores;
import org.composure.web.player.AttemptNumber;
import org.composure.web.shell.Visitor;

/**
 * A finding of one's own that is being disputed. The debrief holds a form that posts here, and is shown again at the
 * finding; only what was refused is seen on this page.
 */
@Named("dispute")
@RequestScoped
public class DisputeForm {

    @Inject
    private Disputes disputes;

    @Inject
    private Scores scores;

    @Inject
    private Visitor visitor;

    @Inject
    private FacesContext faces;

    @Inject
    private HttpServletRequest request;

    private FindingRef ref;
    private Finding finding;
    private String comment = "";
    private List<Reason> reasons = List.of();

    @PostConstruct
    void read() {
        ref = new FindingRef(number("attempt"), (int) Math.min(number("turn"), Integer.MAX_VALUE), text("rule"));
        comment = text("comment");
    }

    /** Files what was posted; to anybody else the finding does not exist. */
    public void open() throws IOException {
        Optional<Finding> found = scores.debrief(visitor.actor(), ref.attempt())
                .filter(debrief -> debrief.attempt().person() == visitor.actor().id())
                .flatMap(this::finding);
        if (found.isEmpty()) {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            faces.responseComplete();
            return;
        }
        finding = found.get();
        if (request.getMethod().equals("POST")) {
            file();
        }
    }

    private void file() throws IOException {
        if (disputes.dispute(visitor.actor(), ref, comment) instanceof Refused refused
                && !refused.reasons().contains(Reason.ALREADY_DISPUTED)) {
            reasons = refused.reasons();
            return;
        }
        ExternalContext external = faces.getExternalContext();
        external.redirect(external.getRequestContextPath() + getBack());
    }

    private Optional<Finding> finding(Debrief debrief) {
        return debrief.made().findings().stream()
                .filter(found -> found.turn() == ref.turn() && found.rule().equals(ref.rule()))
                .findFirst();
    }

    /** The place of the finding in the debrief. */
    public String getBack() {
        return "/debrief.xhtml?attempt=" + ref.attempt() + "#found-" + ref.turn() + "-" + ref.rule();
    }

    public FindingRef getRef() {
        return ref;
    }

    public Finding getFinding() {
        return finding;
    }

    public String getComment() {
        return comment;
    }

    public List<Reason> getReasons() {
        return reasons;
    }

    private long number(String name) {
        return AttemptNumber.of(request.getParameter(name)).number().orElse(-1L);
    }

    private String text(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}
