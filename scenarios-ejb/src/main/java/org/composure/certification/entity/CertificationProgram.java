package org.composure.certification.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A program: what it says stands in its versions. */
@Entity
@Table(name = "certification_program")
@SequenceGenerator(name = "certification_program_seq", sequenceName = "certification_program_seq", allocationSize = 10)
public class CertificationProgram {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "certification_program_seq")
    private Long id;

    /** The latest. */
    private int version;

    /** One without any version yet says nothing: {@link #next} comes at once. */
    public CertificationProgram() {
        version = 0;
    }

    /** The number of a new version. */
    public int next() {
        version++;
        return version;
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }
}
