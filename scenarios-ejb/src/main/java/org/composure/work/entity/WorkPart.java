package org.composure.work.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.composure.work.KindOfWork.Part;
import org.composure.work.Portion.Finished;
import org.composure.work.Portion.Worked;

/** How far a part of a piece of work has got. */
@Entity
@Table(name = "work_part")
@IdClass(WorkPart.Key.class)
public class WorkPart {

    @Id
    @Column(name = "work_id")
    private long work;

    @Id
    private int part;

    private String place;

    private long done;

    private long total;

    private boolean finished;

    /** The server whose portions count. */
    private String runner;

    protected WorkPart() {}

    public WorkPart(long work, int part, Part planned, String runner) {
        this.work = work;
        this.part = part;
        place = planned.place();
        total = planned.total();
        this.runner = runner;
    }

    public void advance(Worked worked) {
        place = worked.place();
        done += worked.done();
    }

    public void finish(Finished last) {
        finished = true;
        done += last.done();
    }

    /** Whether that server has something to do here. */
    public boolean isFor(String server) {
        return !finished && server.equals(runner);
    }

    public long work() {
        return work;
    }

    public long done() {
        return done;
    }

    public long total() {
        return total;
    }

    public int part() {
        return part;
    }

    public String place() {
        return place;
    }

    public boolean isFinished() {
        return finished;
    }

    /** Which part of which piece of work. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long work;
        private int part;

        public Key() {}

        public Key(long work, int part) {
            this.work = work;
            this.part = part;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.work == work && key.part == part;
        }

        @Override
        public int hashCode() {
            return Objects.hash(work, part);
        }
    }
}
