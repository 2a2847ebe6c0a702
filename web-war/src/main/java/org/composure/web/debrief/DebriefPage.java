package org.composure.web.debrief;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.composure.explore.Mark;
import org.composure.people.PersonView;
import org.composure.people.boundary.Teams;
import org.composure.scoring.Debrief;
import org.composure.scoring.boundary.Scores;
import org.composure.training.AttemptView;
import org.composure.training.boundary.Training;
import org.composure.web.player.AttemptNumber;
import org.composure.web.shell.Texts;
import org.composure.web.shell.Visitor;

/** The debrief of one attempt. */
@Named("debrief")
@RequestScoped
public class DebriefPage {

    @Inject
    private Scores scores;

    @Inject
    private Training training;

    @Inject
    private Visitor visitor;

    @Inject
    private Texts texts;

    @Inject
    private FacesContext faces;

    @Inject
    private Teams teams;

    private AttemptNumber attempt;
    private Review review;
    private AttemptView view;
    private PersonView person;

    @PostConstruct
    void findAttempt() {
        attempt = AttemptNumber.of(
                faces.getExternalContext().getRequestParameterMap().get("attempt"));
    }

    public void open() throws IOException {
        Optional<Debrief> found = attempt.find(id -> scores.debrief(visitor.actor(), id));
        if (found.isPresent()) {
            view = found.get().attempt();
            review = Review.of(found.get(), isOwn());
            person = isOwn()
                    ? null
                    : teams.member(visitor.actor(), view.person()).orElseThrow();
        } else if (attempt.find(id -> training.read(visitor.actor(), id)).isPresent()) {
            leadTo("/play.xhtml?attempt=" + attempt);
        } else {
            refuse();
        }
    }

    /** Begins the scenario again; where it is no longer on offer, the list says what is. */
    public void again() throws IOException {
        Optional<AttemptView> played = attempt.find(id -> training.read(visitor.actor(), id));
        if (played.isEmpty()) {
            refuse();
        } else {
            begin(played.get().scenario().id());
        }
    }

    /** Begins what the debrief names next; where it is no longer on offer, the list says what is. */
    public void practiseNext() throws IOException {
        Optional<Debrief> own = attempt.find(id -> training.read(visitor.actor(), id))
                .flatMap(played -> scores.debrief(visitor.actor(), played.id()));
        if (own.isEmpty()) {
            refuse();
        } else if (own.get().next().isEmpty()) {
            leadTo(visitor.getHome());
        } else {
            begin(own.get().next().get().scenarioId());
        }
    }

    private void begin(String scenario) throws IOException {
        Optional<Long> begun = training.begin(visitor.actor(), scenario);
        leadTo(begun.map(id -> "/play.xhtml?attempt=" + id).orElse(visitor.getHome()));
    }

    /** Whether it is the visitor's own attempt, and not one of somebody whom they supervise. */
    public boolean isOwn() {
        return view == null || view.person() == visitor.actor().id();
    }

    /** Whose attempt it is; null if it is the visitor's own. */
    public PersonView getPerson() {
        return person;
    }

    public AttemptView getView() {
        return view;
    }

    public Mark[] getMarks() {
        return Mark.values();
    }

    /** What was attainable and what was earned, as the chart component wants it. */
    public String getChart() {
        return review.progress().chart(texts);
    }

    public String getAttempt() {
        return attempt.toString();
    }

    public Review getReview() {
        return review;
    }

    private void refuse() throws IOException {
        faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        faces.responseComplete();
    }

    private void leadTo(String page) throws IOException {
        ExternalContext external = faces.getExternalContext();
        external.redirect(external.getRequestContextPath() + page);
    }
}
