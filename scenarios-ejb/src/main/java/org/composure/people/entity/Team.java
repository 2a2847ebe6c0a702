package org.composure.people.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** People who work together under the same supervisors. */
@Entity
@Table(name = "team")
@SequenceGenerator(name = "team_seq", sequenceName = "team_seq", allocationSize = 10)
public class Team {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "team_seq")
    private Long id;

    private String name;

    protected Team() {}

    public Team(String name) {
        this.name = name;
    }

    public String name() {
        return name;
    }
}
