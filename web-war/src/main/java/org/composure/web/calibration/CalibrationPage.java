package org.composure.web.calibration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.composure.calibration.CalibrationOutcome;
import org.composure.calibration.CalibrationOutcome.Refused;
import org.composure.calibration.Figures;
import org.composure.calibration.RoundView;
import org.composure.calibration.Strength;
import org.composure.calibration.boundary.Calibration;
import org.composure.web.player.AttemptNumber;
import org.composure.web.shell.Texts;
import org.composure.web.shell.Visitor;

/** The round that is being rated, what the ratings show, and the next round, which is posted. */
@Named("calibration")
@RequestScoped
public class CalibrationPage {

    private static final String PATH = "/team/calibration.xhtml";

    @Inject
    private Calibration calibration;

    @Inject
    private Visitor visitor;

    @Inject
    private Texts texts;

    @Inject
    private FacesContext faces;

    @Inject
    private HttpServletRequest request;

    private Optional<RoundView> round;
    private Figures figures;

    /** Opens the round that was asked for. */
    public void open() throws IOException {
        if (!request.getMethod().equals("POST")) {
            return;
        }
        int number = number("number");
        CalibrationOutcome outcome = calibration.open(visitor.actor(), number, number("transcripts"));
        if (outcome instanceof Refused refused) {
            say(FacesMessage.SEVERITY_WARN, texts.of("calibration.refused." + refused.reason()));
            return;
        }
        say(FacesMessage.SEVERITY_INFO, texts.of("calibration.opened", number));
        ExternalContext external = faces.getExternalContext();
        external.getFlash().setKeepMessages(true);
        external.redirect(external.getRequestContextPath() + PATH);
    }

    private void say(FacesMessage.Severity severity, String text) {
        faces.addMessage(null, new FacesMessage(severity, text, null));
    }

    private int number(String name) {
        return AttemptNumber.of(request.getParameter(name))
                .number()
                .map(number -> (int) Math.min(number, Integer.MAX_VALUE))
                .orElse(0);
    }

    /** Null before the first. */
    public RoundView getRound() {
        return round().orElse(null);
    }

    /** Number of the round that would be opened next. */
    public int getNext() {
        return round().map(RoundView::number).orElse(0) + 1;
    }

    /** How many transcripts the reader has yet to rate. */
    public long getLeft() {
        return round().stream()
                .flatMap(view -> view.transcripts().stream())
                .filter(card -> !card.rated())
                .count();
    }

    private Optional<RoundView> round() {
        if (round == null) {
            round = calibration.round(visitor.actor());
        }
        return round;
    }

    public Figures getFigures() {
        if (figures == null) {
            figures = calibration.figures(visitor.actor());
        }
        return figures;
    }

    /** A kappa with the word for it; a dash where it says nothing. */
    public String kappa(OptionalDouble kappa) {
        return kappa.isPresent()
                ? texts.of(
                        "calibration.kappa",
                        kappa.getAsDouble(),
                        texts.of("calibration.strength." + Strength.of(kappa.getAsDouble())))
                : texts.of("none");
    }

    /** How much higher than the rules, with its sign; a dash without ratings. */
    public String gap(OptionalDouble gap) {
        return gap.isPresent() ? gap(gap.getAsDouble()) : texts.of("none");
    }

    public String gap(double gap) {
        return texts.of("calibration.gap", gap);
    }

    /** How many transcripts a round can have. */
    public List<Integer> getSizes() {
        return IntStream.rangeClosed(Calibration.FEWEST, Calibration.MOST)
                .boxed()
                .toList();
    }

    public int getUsual() {
        return Calibration.USUAL;
    }
}
