package org.composure.web.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.composure.judge.Finding;
import org.composure.scenario.Competency;
import org.junit.jupiter.api.Test;

class PieceTest {

    private static final String TEXT = "I am sorry that we left you standing there.";

    @Test
    void a_reply_that_nothing_points_at_stays_in_one_piece() {
        assertThat(Piece.cut(TEXT, List.of())).extracting(Piece::text).containsExactly(TEXT);
    }

    @Test
    void the_words_pointed_at_are_cut_out() {
        assertThat(cut(finding(3, "sorry")))
                .extracting(Piece::text)
                .containsExactly("I am ", "sorry", " that we left you standing there.");
    }

    @Test
    void the_pieces_together_are_the_reply() {
        var pieces = cut(finding(3, "I am sorry that we"), finding(-2, "sorry that we left"), finding(1, "there."));

        assertThat(pieces.stream().map(Piece::text).collect(Collectors.joining()))
                .isEqualTo(TEXT);
    }

    @Test
    void where_words_overlap_both_findings_point() {
        assertThat(cut(finding(3, "I am sorry that we"), finding(2, "sorry that we left")))
                .filteredOn(piece -> piece.text().equals("sorry that we"))
                .singleElement()
                .extracting(Piece::findings)
                .isEqualTo(List.of(1, 2));
    }

    @Test
    void where_words_overlap_the_graver_finding_gives_the_tone() {
        assertThat(cut(finding(3, "I am sorry that we"), finding(-2, "sorry that we left")))
                .filteredOn(piece -> piece.text().equals("sorry that we"))
                .extracting(Piece::tone)
                .containsExactly("bad");
    }

    @Test
    void a_number_stands_once_where_its_words_end() {
        assertThat(cut(finding(3, "I am sorry that we"), finding(2, "sorry")))
                .filteredOn(piece -> piece.ending().contains(1))
                .extracting(Piece::text)
                .containsExactly(" that we");
    }

    @Test
    void words_that_are_not_in_the_reply_mark_nothing() {
        assertThat(cut(finding(3, "never said"), finding(3, ""))).noneMatch(Piece::marked);
    }

    private static List<Piece> cut(Finding... findings) {
        return Piece.cut(TEXT, Found.numbered(List.of(findings)));
    }

    private static Finding finding(int points, String words) {
        return new Finding("some-rule", Competency.EMPATHY, points, false, 1, List.of(words), "A sentence.");
    }
}
