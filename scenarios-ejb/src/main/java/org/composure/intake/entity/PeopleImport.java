package org.composure.intake.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.composure.intake.ImportFigures;
import org.composure.intake.ImportState;
import org.composure.intake.ImportView;
import org.composure.intake.ImportView.Decided;
import org.composure.intake.Notice;
import org.composure.people.Actor;
import org.composure.people.PersonView;
import org.composure.people.Prospect.Kind;
import org.composure.people.Role;

/** A file of people, from what it would do to what it did. */
@Entity
@Table(name = "people_import")
@SequenceGenerator(name = "people_import_seq", sequenceName = "people_import_seq", allocationSize = 10)
@SuppressWarnings("UnusedVariable") // Queries read the fields.
public class PeopleImport {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "people_import_seq")
    private Long id;

    @Column(name = "file_name")
    private String file;

    private String digest;

    @Column(name = "made_by")
    private long madeBy;

    private String maker;

    @Column(name = "made_at")
    private OffsetDateTime madeAt;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    private String notices;

    @Embedded
    private Tally tally = new Tally();

    @Column(name = "closes_absent")
    private boolean closesAbsent;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "decider_role")
    private Role deciderRole;

    private String decider;

    @Column(name = "decided_at")
    private OffsetDateTime decidedAt;

    @Column(name = "work_id")
    private Long work;

    @Column(name = "absent_closed")
    private int absentClosed;

    protected PeopleImport() {}

    public PeopleImport(String file, String digest, List<Notice> notices, PersonView by, Instant now) {
        this.file = file;
        this.digest = digest;
        this.notices = LineJson.notices(notices);
        madeBy = by.id();
        maker = by.name();
        madeAt = stored(now);
        state = ImportState.PLANNED;
    }

    public long id() {
        return id;
    }

    public ImportState state() {
        return state;
    }

    public void plan(ImportFigures figures) {
        tally.is(figures);
    }

    public void decide(PersonView by, boolean alsoAbsent, Instant now) {
        state = ImportState.RUNNING;
        decidedBy = by.id();
        deciderRole = by.role();
        decider = by.name();
        decidedAt = stored(now);
        closesAbsent = alsoAbsent;
    }

    /** Whoever decided, as they were then. */
    public Actor decider() {
        return new Actor(decidedBy, deciderRole);
    }

    public boolean closesAbsent() {
        return closesAbsent;
    }

    /** The number of the work that does it. */
    public void isDoneBy(long number) {
        work = number;
    }

    /** What was planned of a line cannot be done any more. */
    public void leaveOut(Kind planned) {
        tally.refuse(planned);
    }

    /** The accounts of some more people were closed who are not in the file. */
    public void close(int people) {
        absentClosed += people;
    }

    public void end(ImportState as) {
        state = as;
    }

    public ImportView view(long absent) {
        return new ImportView(
                id,
                file,
                digest,
                maker,
                madeAt.toInstant(),
                state,
                tally.figures(),
                LineJson.notices(notices),
                absent,
                absentClosed,
                Optional.ofNullable(work),
                Optional.ofNullable(decidedAt).map(at -> new Decided(decider, at.toInstant(), closesAbsent)));
    }

    private static OffsetDateTime stored(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
