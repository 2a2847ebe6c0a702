package org.composure.scoring.entity;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.List;
import org.composure.explore.Annotation;
import org.composure.explore.Mark;
import org.composure.judge.Points;
import org.composure.play.Playthrough;
import org.composure.play.Turn;

/** An annotation as stored: its best line by ids, to be played again when it is shown. */
@Embeddable
public class StoredAnnotation {

    private int turn;

    private int empathy;

    private int flexibility;

    private int escalation;

    private int regret;

    private int attainable;

    @Enumerated(EnumType.STRING)
    private Mark mark;

    @Convert(converter = LineConverter.class)
    private List<BestAnswer> best;

    protected StoredAnnotation() {}

    StoredAnnotation(Annotation annotation) {
        turn = annotation.turn().number();
        empathy = annotation.regrets().empathy();
        flexibility = annotation.regrets().flexibility();
        escalation = annotation.regrets().escalation();
        regret = annotation.regret();
        attainable = annotation.attainable();
        mark = annotation.mark();
        best = annotation.best().stream().map(BestAnswer::of).toList();
    }

    int turn() {
        return turn;
    }

    /** The annotation of that turn, which was answered in that moment. */
    Annotation annotation(Playthrough before, Turn answered) {
        return new Annotation(
                answered, new Points(empathy, flexibility, escalation), regret, attainable, mark, line(before));
    }

    private List<Turn> line(Playthrough before) {
        List<Turn> line = new ArrayList<>();
        Playthrough at = before;
        for (BestAnswer next : best) {
            // Under a later table of reactions the line may part from what it was: then it is told as far as it holds.
            if (at.scene().filter(here -> here.id().equals(next.scene())).isEmpty()) {
                break;
            }
            at = at.answer(next.answer());
            line.add(at.last().orElseThrow());
        }
        return line;
    }
}
