package org.composure.web.practise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.composure.assignment.boundary.Assigned;
import org.composure.library.boundary.Library;
import org.composure.scoring.ScoreLine;
import org.composure.scoring.boundary.Scores;
import org.composure.training.AttemptCard;
import org.composure.training.AttemptPage;
import org.composure.training.Mode;
import org.composure.training.boundary.Training;
import org.composure.web.shell.Pager;
import org.composure.web.shell.Place;
import org.composure.web.shell.Texts;
import org.composure.web.shell.Times;
import org.composure.web.shell.Visitor;

/** What to practise, what was done, and the latest score. */
@Named("practise")
@RequestScoped
public class PractisePage {

    private static final int ROWS = 10;

    @Inject
    private Visitor visitor;

    @Inject
    private Library library;

    @Inject
    private Training training;

    @Inject
    private Scores scores;

    @Inject
    private Assigned assigned;

    @Inject
    private Texts texts;

    @Inject
    private Times times;

    private String page;
    private List<TileGroup> groups;
    private AttemptPage attempts;
    private List<AttemptRow> rows;
    private List<AttemptCard> open;
    private List<ScoreLine> lines;

    /** Leads to the player, in the attempt that goes on or a new one in practice. */
    public String begin(String scenario) {
        return begin(scenario, Mode.PRACTICE);
    }

    /** Leads to the player, in the attempt that goes on or a new assessment. */
    public String assess(String scenario) {
        return begin(scenario, Mode.ASSESSMENT);
    }

    private String begin(String scenario, Mode mode) {
        Optional<Long> attempt = training.begin(visitor.actor(), scenario, mode);
        if (attempt.isEmpty()) {
            String why = (mode == Mode.ASSESSMENT
                            ? assigned.closedUntil(visitor.actor(), scenario)
                            : Optional.<Instant>empty())
                    .map(until -> texts.of("assigned.used-up", times.day(until)))
                    .orElseGet(() -> texts.of("practise.withdrawn"));
            FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, why, null));
            return null;
        }
        return "/play.xhtml?faces-redirect=true&attempt=" + attempt.get();
    }

    /** For how many minutes one may be away from an assessment. */
    public long getGrace() {
        return Math.max(1, training.grace().toMinutes());
    }

    public List<TileGroup> getGroups() {
        if (groups == null) {
            groups = Tiles.of(library.catalogue(), library.cards(), getOpen(), lines());
        }
        return groups;
    }

    /** The attempts that go on. */
    public List<AttemptCard> getOpen() {
        if (open == null) {
            open = training.open(visitor.actor());
        }
        return open;
    }

    /** The latest score; null before the first. */
    public ScoreLine getLatest() {
        return lines().stream().findFirst().orElse(null);
    }

    /** What is shown of scores, the newest first: those of the tiles and those of the attempts below, asked for at once. */
    private List<ScoreLine> lines() {
        if (lines == null) {
            List<Long> shown =
                    attempts().attempts().stream().map(AttemptCard::id).toList();
            lines = scores.latestOfEach(visitor.actor(), shown);
        }
        return lines;
    }

    public List<AttemptRow> getAttempts() {
        if (rows == null) {
            rows = rows();
        }
        return rows;
    }

    private List<AttemptRow> rows() {
        Map<Long, ScoreLine> found = lines().stream()
                .collect(Collectors.toMap(ScoreLine::attempt, Function.identity(), (newest, older) -> newest));
        return attempts().attempts().stream()
                .map(card -> new AttemptRow(card, found.get(card.id())))
                .toList();
    }

    public Pager getPager() {
        return new Pager(
                Place.PRACTISE.path(),
                Map.of(),
                Pager.number(page),
                ROWS,
                attempts().total());
    }

    private AttemptPage attempts() {
        if (attempts == null) {
            attempts = training.attempts(visitor.actor(), Pager.first(Pager.number(page), ROWS), ROWS);
        }
        return attempts;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
