package org.composure.web.debrief;

import java.util.List;
import org.composure.judge.Finding;
import org.composure.play.Turn;
import org.composure.scenario.Article;

/**
 * A turn looked back at.
 *
 * @param words the reply, cut where marks begin and end
 * @param opened titles of the articles opened for it
 */
public record ReviewedTurn(Turn turn, List<Found> findings, List<Piece> words, List<String> opened) {

    public ReviewedTurn {
        findings = List.copyOf(findings);
        words = List.copyOf(words);
        opened = List.copyOf(opened);
    }

    static ReviewedTurn of(Turn turn, List<Finding> findings) {
        List<Found> numbered = Found.numbered(findings);
        List<String> titles = turn.opened().stream()
                .flatMap(id -> turn.situation().scenario().article(id).stream())
                .map(Article::title)
                .toList();
        return new ReviewedTurn(turn, numbered, Piece.cut(turn.reply().says(), numbered), titles);
    }
}
