package org.composure.web.dispute;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.composure.scoring.DisputeOutcome;
import org.composure.scoring.DisputeOutcome.Done;
import org.composure.scoring.DisputeOutcome.Reason;
import org.composure.scoring.DisputeOutcome.Refused;
import org.composure.scoring.DisputePage;
import org.composure.scoring.Ruling;
import org.composure.scoring.boundary.Disputes;
import org.composure.web.player.AttemptNumber;
import org.composure.web.shell.Pager;
import org.composure.web.shell.Texts;
import org.composure.web.shell.Visitor;

/** Disputes of the team: what waits, and what was decided. State and page stand in the address; a decision is posted. */
@Named("teamDisputes")
@RequestScoped
public class TeamDisputes {

    private static final String PATH = "/team/disputes.xhtml";
    private static final String DECIDED = "decided";
    private static final int ROWS = 10;

    @Inject
    private Disputes disputes;

    @Inject
    private Visitor visitor;

    @Inject
    private Texts texts;

    @Inject
    private FacesContext faces;

    @Inject
    private HttpServletRequest request;

    private String state;
    private String page;
    private DisputePage found;
    private List<Reason> reasons = List.of();

    /** Decides what was posted; a dispute of another team does not exist. */
    public void open() throws IOException {
        if (!request.getMethod().equals("POST")) {
            return;
        }
        DisputeOutcome outcome = disputes.decide(visitor.actor(), asked(), ruling(), text("comment"));
        if (outcome instanceof Done done) {
            tell(done);
            return;
        }
        reasons = ((Refused) outcome).reasons();
        if (reasons.contains(Reason.NO_SUCH_DISPUTE)) {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            faces.responseComplete();
        } else if (reasons.contains(Reason.ALREADY_DECIDED) || reasons.contains(Reason.OWN_DISPUTE)) {
            say(FacesMessage.SEVERITY_WARN, texts.of("dispute.refused." + reasons.get(0)));
        }
    }

    private void tell(Done done) throws IOException {
        say(
                FacesMessage.SEVERITY_INFO,
                texts.of("disputes.done."
                        + done.dispute().decision().orElseThrow().ruling()));
        ExternalContext external = faces.getExternalContext();
        external.getFlash().setKeepMessages(true);
        external.redirect(external.getRequestContextPath() + PATH);
    }

    private void say(FacesMessage.Severity severity, String text) {
        faces.addMessage(null, new FacesMessage(severity, text, null));
    }

    private long asked() {
        return AttemptNumber.of(text("dispute")).number().orElse(-1L);
    }

    private Optional<Ruling> ruling() {
        return Arrays.stream(Ruling.values())
                .filter(ruling -> ruling.name().equals(text("ruling")))
                .findFirst();
    }

    private String text(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    public List<DisputeCard> getCards() {
        List<DisputePage.Row> rows = found().disputes();
        return IntStream.range(0, rows.size())
                .mapToObj(at -> card(rows.get(at), at == 0))
                .toList();
    }

    /** The oldest waits unfolded, unless it is another one whose form was refused. */
    private DisputeCard card(DisputePage.Row row, boolean oldest) {
        if (reasons.isEmpty()) {
            return new DisputeCard(row.dispute(), row.name(), oldest, "", "", List.of());
        }
        return row.dispute().id() == asked()
                ? new DisputeCard(row.dispute(), row.name(), true, text("ruling"), text("comment"), reasons)
                : DisputeCard.folded(row.dispute(), row.name());
    }

    public Ruling[] getRulings() {
        return Ruling.values();
    }

    public boolean isDecided() {
        return DECIDED.equals(state);
    }

    public Pager getPager() {
        return new Pager(PATH, Map.of("state", isDecided() ? DECIDED : ""), Pager.number(page), ROWS, found().total());
    }

    private DisputePage found() {
        if (found == null) {
            int first = Pager.first(Pager.number(page), ROWS);
            found = isDecided()
                    ? disputes.decided(visitor.actor(), first, ROWS)
                    : disputes.waiting(visitor.actor(), first, ROWS);
        }
        return found;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
