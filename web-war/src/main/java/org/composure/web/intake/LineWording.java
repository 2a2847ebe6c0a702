package org.composure.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.composure.intake.Notice;
import org.composure.intake.Problem;
import org.composure.people.PersonField;
import org.composure.people.Prospect.Difference;
import org.composure.web.shell.Texts;

/** Lines of a file in words. */
@Named("lineWording")
@RequestScoped
public class LineWording {

    @Inject
    private Texts texts;

    /** What is wrong, and what to write instead. */
    public String problem(Problem problem) {
        return texts.of("import.problem." + problem.code(), problem.detail());
    }

    /** The column in which it is wrong. */
    public String column(Problem problem) {
        return problem.field().map(this::name).orElseGet(() -> texts.of("import.line.whole"));
    }

    public String name(PersonField field) {
        return texts.of("import.field." + field);
    }

    public String from(Difference difference) {
        return words(difference.field(), difference.from());
    }

    public String to(Difference difference) {
        return words(difference.field(), difference.to());
    }

    private String words(PersonField field, String text) {
        if (text.isEmpty()) {
            return texts.of("none");
        }
        return switch (field) {
            case ROLE -> texts.of("role." + text);
            case ACTIVE -> texts.of("import.active." + text);
            default -> text;
        };
    }

    public String notice(Notice notice) {
        boolean missing = notice.kind() == Notice.Kind.MISSING_COLUMN;
        String column = missing ? name(PersonField.valueOf(notice.column())) : notice.column();
        return texts.of("import.notice." + notice.kind(), column);
    }
}
