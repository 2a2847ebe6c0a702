package org.composure.web.calibration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.composure.calibration.CalibrationOutcome;
import org.composure.calibration.CalibrationOutcome.Reason;
import org.composure.calibration.CalibrationOutcome.Refused;
import org.composure.calibration.Rating;
import org.composure.calibration.TranscriptView;
import org.composure.calibration.boundary.Calibration;
import org.composure.scenario.Competency;
import org.composure.web.player.AttemptNumber;
import org.composure.web.shell.Visitor;

/** A contact to be rated. Round and place stand in the address, and nothing of whose it is; what is rated is posted. */
@Named("transcript")
@RequestScoped
public class TranscriptPage {

    @Inject
    private Calibration calibration;

    @Inject
    private Visitor visitor;

    @Inject
    private FacesContext faces;

    @Inject
    private HttpServletRequest request;

    private int round;
    private int place;
    private TranscriptView view;
    private boolean incomplete;

    @PostConstruct
    void ask() {
        round = number(request.getParameter("round"));
        place = number(request.getParameter("place"));
    }

    /** Takes what was posted and shows the transcript; there is no page for one of another round. */
    public void open() throws IOException {
        if (request.getMethod().equals("POST") && take()) {
            lead("/team/transcript.xhtml?round=" + round + "&place=" + place + "#verdict");
            return;
        }
        Optional<TranscriptView> found = calibration.transcript(visitor.actor(), round, place);
        if (found.isPresent()) {
            view = found.get();
        } else {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            faces.responseComplete();
        }
    }

    /** Whether the page is to be opened anew. */
    private boolean take() {
        if (request.getParameter("recall") != null) {
            return isThere(calibration.recall(visitor.actor(), round, place, found()));
        }
        Optional<Rating> rating = rating();
        incomplete = rating.isEmpty();
        return rating.isPresent() && isThere(calibration.rate(visitor.actor(), round, place, rating.get()));
    }

    /** Of what was rated before, the first rating stays, and the page says which it was. */
    private static boolean isThere(CalibrationOutcome outcome) {
        return !(outcome instanceof Refused refused && refused.reason() == Reason.NO_SUCH_TRANSCRIPT);
    }

    private Set<Integer> found() {
        return Stream.of(Objects.requireNonNullElse(request.getParameterValues("found"), new String[0]))
                .map(TranscriptPage::number)
                .collect(Collectors.toSet());
    }

    private Optional<Rating> rating() {
        boolean complete = Arrays.stream(Competency.values())
                .allMatch(competency ->
                        Rating.steps().stream().map(String::valueOf).anyMatch(chosen(competency)::equals));
        return complete
                ? Optional.of(new Rating(
                        number(chosen(Competency.EMPATHY)),
                        number(chosen(Competency.FLEXIBILITY)),
                        number(chosen(Competency.ESCALATION))))
                : Optional.empty();
    }

    /** What was chosen in a form that was not complete; empty otherwise. */
    public String chosen(Competency competency) {
        return Objects.requireNonNullElse(request.getParameter(competency.name()), "");
    }

    private static int number(String text) {
        return AttemptNumber.of(text)
                .number()
                .map(number -> (int) Math.min(number, Integer.MAX_VALUE))
                .orElse(-1);
    }

    private void lead(String page) throws IOException {
        ExternalContext external = faces.getExternalContext();
        external.redirect(external.getRequestContextPath() + page);
    }

    public List<Integer> getSteps() {
        return Rating.steps();
    }

    public boolean isIncomplete() {
        return incomplete;
    }

    public TranscriptView getView() {
        return view;
    }

    /** Null until the visitor has rated it. */
    public TranscriptView.Verdict getVerdict() {
        return view.verdict().orElse(null);
    }

    /** Whether the visitor has said what they would have found, or there is nothing to say. */
    public boolean isRecalled() {
        return view.verdict().stream()
                .flatMap(verdict -> verdict.findings().stream())
                .allMatch(found -> found.recalled().isPresent());
    }
}
