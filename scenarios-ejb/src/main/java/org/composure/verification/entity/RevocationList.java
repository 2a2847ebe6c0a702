package org.composure.verification.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.net.URI;

/** A list of the revoked among the badges that one key signed (R4, R5). */
@Entity
@Table(name = "status_list")
@SequenceGenerator(name = "status_list_seq", sequenceName = "status_list_seq", allocationSize = 10)
public class RevocationList {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "status_list_seq")
    private Long id;

    @Column(name = "key_id")
    private long keyId;

    private String house;

    private int taken;

    protected RevocationList() {}

    /**
     * One on which nobody is.
     *
     * @param house under which address it is fetched
     */
    public RevocationList(HouseKey key, URI house) {
        keyId = key.id();
        this.house = house.toString();
    }

    /** One more badge has its place here. */
    public void take() {
        taken++;
    }

    public Long id() {
        return id;
    }

    public long keyId() {
        return keyId;
    }

    /** Where it is fetched: as the badges on it say, whatever the house is called since. */
    public URI address() {
        return URI.create(house).resolve("/status/" + id);
    }

    public int taken() {
        return taken;
    }
}
