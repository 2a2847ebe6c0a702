package org.composure.web.board;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.composure.reporting.BoardColumn;
import org.composure.reporting.BoardQuestion;
import org.composure.reporting.BoardQuestion.Access;
import org.composure.scenario.Competency;
import org.composure.web.shell.Pager;

/** What the address of a board asks for. A value that is none of those on offer counts as not asked. */
public record BoardAddress(
        String search,
        Access access,
        Optional<Integer> level,
        Optional<Competency> below,
        BoardColumn column,
        boolean descending,
        int page) {

    private static final String PATH = "/team/board.xhtml";
    private static final String ASCENDING = "ascending";
    private static final String DESCENDING = "descending";

    static BoardAddress of(Map<String, String> asked) {
        BoardColumn column = one(BoardColumn.values(), asked.get("sort")).orElse(BoardColumn.NAME);
        String order = asked.getOrDefault("order", "");
        return new BoardAddress(
                asked.getOrDefault("search", ""),
                one(Access.values(), asked.get("access")).orElse(Access.OPEN),
                Optional.ofNullable(asked.get("level"))
                        .filter(level -> level.matches("[1-5]"))
                        .map(Integer::valueOf),
                one(Competency.values(), asked.get("below")),
                column,
                order.equals(DESCENDING) || (column.descending() && !order.equals(ASCENDING)),
                Pager.number(asked.get("page")));
    }

    /** The word that stands for a value in an address. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** The value for which a word stands; empty if for none. */
    static <T extends Enum<T>> Optional<T> one(T[] values, String word) {
        return Arrays.stream(values).filter(value -> word(value).equals(word)).findFirst();
    }

    BoardQuestion question(int rows) {
        return new BoardQuestion(search, access, level, below, column, descending, Pager.first(page, rows), rows);
    }

    /** The address of the same board sorted by that column: the other way round if it is already. */
    String sortedBy(BoardColumn other) {
        boolean down = other == column ? !descending : other.descending();
        BoardAddress sorted = new BoardAddress(search, access, level, below, other, down, 1);
        return sorted.pager(0, 0).address(1);
    }

    /** The address of the whole board sorted by that column as it usually is. */
    static String sortedOnly(BoardColumn column) {
        return PATH + "?sort=" + word(column);
    }

    Pager pager(int rows, long total) {
        Map<String, String> filter = new LinkedHashMap<>();
        filter.put("search", search);
        filter.put("access", access == Access.OPEN ? "" : word(access));
        filter.put("level", level.map(String::valueOf).orElse(""));
        filter.put("below", below.map(BoardAddress::word).orElse(""));
        filter.put("sort", word(column));
        filter.put("order", descending == column.descending() ? "" : descending ? DESCENDING : ASCENDING);
        return new Pager(PATH, filter, page, rows, total);
    }

    /** Whether anything else than the whole board is asked for. */
    public boolean isFiltered() {
        return !search.isBlank() || access != Access.OPEN || level.isPresent() || below.isPresent();
    }

    /** How a screen reader is told that the board is sorted by that column, or by one of those that it stands for. */
    public String ariaSort(BoardColumn shown, boolean stands) {
        return shown == column || stands ? (descending ? DESCENDING : ASCENDING) : "none";
    }
}
