package org.composure.audit.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.composure.audit.Anchor;

/** The latest entry: its number and hash. There is one such row. */
@Entity
@Table(name = "journal_head")
public class Head {

    public static final int ONLY = 1;

    @Id
    private int id;

    private long number;

    private String hash;

    protected Head() {}

    public long number() {
        return number;
    }

    public String hash() {
        return hash;
    }

    public Anchor anchor() {
        return new Anchor(number, hash);
    }

    public void moveTo(StoredEntry entry) {
        number++;
        hash = entry.hash();
    }
}
