package org.composure.web.board;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.composure.reporting.Course;
import org.composure.reporting.EscalationOutcome;
import org.composure.reporting.Member;
import org.composure.reporting.MemberLine;
import org.composure.reporting.MemberQuestion;
import org.composure.reporting.boundary.TeamReports;
import org.composure.scenario.Competency;
import org.composure.web.shell.Pager;
import org.composure.web.shell.Visitor;

/** One member of the team, closely. */
@Named("member")
@RequestScoped
public class MemberPage {

    private static final String PATH = "/team/member.xhtml";
    private static final int ROWS = 10;

    @Inject
    private TeamReports reports;

    @Inject
    private Visitor visitor;

    @Inject
    private FacesContext faces;

    private String person;
    private Optional<EscalationOutcome> outcome;
    private int page;
    private Member member;

    @PostConstruct
    void ask() {
        Map<String, String> asked = faces.getExternalContext().getRequestParameterMap();
        person = asked.getOrDefault("person", "");
        outcome = BoardAddress.one(EscalationOutcome.values(), asked.get("outcome"));
        page = Pager.number(asked.get("page"));
    }

    /** Of somebody whom the visitor does not supervise there is no page. */
    public void open() throws IOException {
        Optional<Member> found = Optional.of(person)
                .filter(id -> id.matches("[0-9]{1,18}"))
                .flatMap(id -> reports.member(
                        visitor.actor(),
                        Long.parseLong(id),
                        new MemberQuestion(outcome, Pager.first(page, ROWS), ROWS)));
        if (found.isPresent()) {
            member = found.get();
        } else {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            faces.responseComplete();
        }
    }

    /** The address of the attempts of a member in which that was found. */
    static String address(long person, EscalationOutcome outcome) {
        return PATH + "?person=" + person + "&outcome=" + BoardAddress.word(outcome) + "#attempts";
    }

    public MemberLine getLine() {
        return member.line();
    }

    /** Null if their level does not end. */
    public Long getDaysLeft() {
        return member.line().level().daysLeft(member.at()).orElse(null);
    }

    public Member getMember() {
        return member;
    }

    public List<HistoryChart> getCharts() {
        return Arrays.stream(Competency.values())
                .map(competency -> HistoryChart.of(
                        competency,
                        member.line().course(competency),
                        member.history().getOrDefault(competency, new Course(List.of())),
                        member.team().get(competency)))
                .toList();
    }

    public List<HistoryRow> getHistory() {
        return HistoryRow.of(member.history());
    }

    public List<OutcomeCell> getOutcomes() {
        return OutcomeCell.all(
                member.line().escalation(), found -> address(member.line().person(), found));
    }

    public List<PlayedRow> getAttempts() {
        return member.played().attempts().stream().map(PlayedRow::new).toList();
    }

    /** What the attempts were chosen by; null if they are all. */
    public EscalationOutcome getOutcome() {
        return outcome.orElse(null);
    }

    public Pager getPager() {
        Map<String, String> filter = Map.of(
                "person", person, "outcome", outcome.map(BoardAddress::word).orElse(""));
        return new Pager(PATH, filter, page, ROWS, member.played().total());
    }
}
