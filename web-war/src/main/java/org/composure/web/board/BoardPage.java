package org.composure.web.board;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.composure.calibration.CompetencyStanding.Calibrated;
import org.composure.calibration.boundary.Calibration;
import org.composure.library.boundary.Library;
import org.composure.reporting.Board;
import org.composure.reporting.BoardColumn;
import org.composure.reporting.BoardQuestion.Access;
import org.composure.reporting.boundary.TeamReports;
import org.composure.scenario.AutonomyLevel;
import org.composure.web.shell.Pager;
import org.composure.web.shell.Texts;
import org.composure.web.shell.Visitor;

/** The team at a glance. What is searched, filtered and sorted stands in the address. */
@Named("board")
@RequestScoped
public class BoardPage {

    private static final int ROWS = 25;
    private static final Set<BoardColumn> OUTCOMES = EnumSet.range(BoardColumn.ESCALATED, BoardColumn.MISSED);

    @Inject
    private TeamReports reports;

    @Inject
    private Library library;

    @Inject
    private Calibration calibration;

    @Inject
    private Texts texts;

    @Inject
    private Visitor visitor;

    @Inject
    private FacesContext faces;

    private BoardAddress address;
    private Board board;
    private List<BoardLine> lines;
    private String uncalibrated;

    @PostConstruct
    void look() {
        address = BoardAddress.of(faces.getExternalContext().getRequestParameterMap());
        board = reports.board(visitor.actor(), address.question(ROWS));
        lines = board.lines().stream()
                .map(line -> BoardLine.of(line, board.at()))
                .toList();
    }

    public BoardAddress getAddress() {
        return address;
    }

    public List<BoardLine> getLines() {
        return lines;
    }

    public long getFound() {
        return board.found();
    }

    public long getTrainees() {
        return board.trainees();
    }

    /** The competencies that are not judged alike, in words; empty if there is none. */
    public String getUncalibrated() {
        if (uncalibrated == null) {
            uncalibrated = uncalibrated();
        }
        return uncalibrated;
    }

    private String uncalibrated() {
        return calibration.standing().stream()
                .filter(standing -> standing.calibrated() == Calibrated.NO)
                .map(standing -> texts.of("competency." + standing.competency()))
                .collect(Collectors.joining(", "));
    }

    /** Whether nobody shown has been scored yet. */
    public boolean isUnplayed() {
        return lines.stream().allMatch(line -> line.scores().stream().allMatch(cell -> cell.latest() == null));
    }

    public List<OutcomeCell> getOutcomes() {
        return OutcomeCell.all(
                board.escalation(), outcome -> BoardAddress.sortedOnly(BoardColumn.valueOf(outcome.name())));
    }

    public Pager getPager() {
        return address.pager(ROWS, board.found());
    }

    /** The address of the board sorted by that column. */
    public String sortedBy(String column) {
        return address.sortedBy(BoardColumn.valueOf(column));
    }

    public List<BoardColumn> getColumns() {
        return List.of(BoardColumn.values());
    }

    public List<Access> getAccesses() {
        return List.of(Access.values());
    }

    public List<AutonomyLevel> getLevels() {
        return library.house().levels();
    }

    /** The word that stands for a value in an address. */
    public String word(Enum<?> value) {
        return BoardAddress.word(value);
    }

    /** For one of the columns in the head. */
    public String ariaSort(String column) {
        return address.ariaSort(BoardColumn.valueOf(column), false);
    }

    /** For the column of the two-by-two, which stands for four. */
    public String getOutcomeSort() {
        return address.ariaSort(BoardColumn.MISSED, OUTCOMES.contains(address.column()));
    }
}
