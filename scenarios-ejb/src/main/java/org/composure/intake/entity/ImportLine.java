package org.composure.intake.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import org.composure.intake.LineView;
import org.composure.intake.Problem;
import org.composure.people.Prospect.Difference;
import org.composure.people.Prospect.Kind;
import org.composure.people.Wanted;

/** A line of a file, as it was understood (R2). Of a refused one, what it wants is not kept. */
@Entity
@Table(name = "import_line")
@SequenceGenerator(name = "import_line_seq", sequenceName = "import_line_seq", allocationSize = 500)
@SuppressWarnings("UnusedVariable") // Queries read the fields.
public class ImportLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "import_line_seq")
    private Long id;

    @Column(name = "import_id")
    private long imported;

    private long line;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "employee_number")
    private String employeeNumber;

    private String name;

    private String wanted;

    private String differences;

    private String problems;

    protected ImportLine() {}

    public ImportLine(long imported, LineView understood, Optional<Wanted> wanted) {
        this.imported = imported;
        line = understood.line();
        kind = understood.kind();
        employeeNumber = understood.number();
        name = understood.name();
        this.wanted = wanted.map(LineJson::wanted).orElse("");
        differences = LineJson.differences(understood.differences());
        problems = LineJson.problems(understood.problems());
    }

    public long line() {
        return line;
    }

    public Kind kind() {
        return kind;
    }

    /** What it says of the person; the line is not refused. */
    public Wanted wanted() {
        return LineJson.wanted(wanted);
    }

    /** It could have been done when it was planned, and cannot now. */
    public void refuse(List<Problem> why) {
        kind = Kind.REFUSED;
        differences = LineJson.differences(List.of());
        problems = LineJson.problems(why);
    }

    public LineView view() {
        List<Difference> found = LineJson.differences(differences);
        return new LineView(line, kind, employeeNumber, name, found, LineJson.problems(problems));
    }
}
