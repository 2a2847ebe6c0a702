package org.composure.web.coaching;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.composure.coaching.Talk;
import org.composure.coaching.boundary.Coaching;
import org.composure.people.PersonView;
import org.composure.people.boundary.Teams;
import org.composure.scoring.ScoreLine;
import org.composure.scoring.boundary.Scores;
import org.composure.training.AttemptCard;
import org.composure.training.AttemptPage;
import org.composure.training.boundary.Training;
import org.composure.web.player.AttemptNumber;
import org.composure.web.shell.News;
import org.composure.web.shell.Pager;
import org.composure.web.shell.Visitor;

/** What somebody of the team has done. Who, and the page, stand in the address. */
@Named("reviewing")
@RequestScoped
public class ReviewingPage {

    private static final int ROWS = 25;

    @Inject
    private Teams teams;

    @Inject
    private Training training;

    @Inject
    private Scores scores;

    @Inject
    private Coaching coaching;

    @Inject
    private Visitor visitor;

    @Inject
    private News news;

    @Inject
    private FacesContext faces;

    private AttemptNumber number;
    private int page;
    private PersonView person;
    private List<ReviewRow> rows = List.of();
    private AttemptPage found = new AttemptPage(List.of(), 0);

    @PostConstruct
    void read() {
        Map<String, String> sent = faces.getExternalContext().getRequestParameterMap();
        number = AttemptNumber.of(sent.get("person"));
        page = Pager.number(sent.get("page"));
    }

    /** Of somebody whom the visitor does not supervise there is no page. */
    public void open() throws IOException {
        Optional<PersonView> member = number.find(id -> teams.member(visitor.actor(), id));
        if (member.isEmpty()) {
            news.notFound();
            return;
        }
        person = member.get();
        found = training.attemptsOf(visitor.actor(), person.id(), Pager.first(page, ROWS), ROWS)
                .orElse(found);
        rows = rows();
    }

    public List<ReviewRow> getRows() {
        return rows;
    }

    private List<ReviewRow> rows() {
        List<Long> ids = found.attempts().stream().map(AttemptCard::id).toList();
        Map<Long, ScoreLine> lines = scores.scoresOf(visitor.actor(), person.id(), ids).stream()
                .collect(Collectors.toMap(ScoreLine::attempt, Function.identity(), (newest, older) -> newest));
        Map<Long, Talk> talks = coaching.talks(visitor.actor(), person.id(), ids);
        return found.attempts().stream()
                .map(card -> new ReviewRow(card, lines.get(card.id()), talks.getOrDefault(card.id(), Talk.NONE)))
                .toList();
    }

    public Pager getPager() {
        return new Pager("/team/attempts.xhtml", Map.of("person", number.toString()), page, ROWS, found.total());
    }

    public PersonView getPerson() {
        return person;
    }
}
