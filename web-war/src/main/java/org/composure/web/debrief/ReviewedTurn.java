package org.composure.web.debrief;

import java.util.List;
import java.util.Optional;
import org.composure.explore.Annotation;
import org.composure.play.Turn;
import org.composure.scenario.Act;
import org.composure.scenario.Article;

/**
 * A turn looked back at.
 *
 * @param words the reply, cut where marks begin and end
 * @param opened titles of the articles opened for it
 * @param hint what the reply does that was named as missing, on request; null if nobody asked
 * @param better null where nothing better was to be had
 */
public record ReviewedTurn(
        Annotation annotation,
        List<Found> findings,
        List<Piece> words,
        List<String> opened,
        String hint,
        Better better) {

    public ReviewedTurn {
        findings = List.copyOf(findings);
        words = List.copyOf(words);
        opened = List.copyOf(opened);
    }

    static ReviewedTurn of(Annotation annotation, List<Found> numbered, Optional<Act> hint) {
        Turn turn = annotation.turn();
        return new ReviewedTurn(
                annotation,
                numbered,
                Piece.cut(turn.reply().says(), numbered),
                titles(turn),
                hint.map(Act::meaning).orElse(null),
                Better.of(annotation));
    }

    static List<String> titles(Turn turn) {
        return turn.opened().stream()
                .flatMap(id -> turn.situation().scenario().article(id).stream())
                .map(Article::title)
                .toList();
    }

    public Turn turn() {
        return annotation.turn();
    }
}
