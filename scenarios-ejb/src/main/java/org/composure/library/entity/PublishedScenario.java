package org.composure.library.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.composure.scenario.Scenario;

/** A scenario as published: the file, word for word. */
@Entity
@Table(name = "published_scenario")
public class PublishedScenario {

    @Id
    private String hash;

    @Column(name = "scenario_id")
    private String scenarioId;

    private String source;

    @Column(name = "published_at")
    private OffsetDateTime publishedAt;

    @Column(name = "on_offer")
    private boolean onOffer;

    protected PublishedScenario() {}

    public PublishedScenario(Scenario scenario, byte[] file, Instant publishedAt) {
        hash = scenario.hash();
        scenarioId = scenario.id();
        source = new String(file, StandardCharsets.UTF_8);
        this.publishedAt = publishedAt.atOffset(ZoneOffset.UTC);
        onOffer = true;
    }

    public String hash() {
        return hash;
    }

    public String fileName() {
        return scenarioId + ".yaml";
    }

    public byte[] file() {
        return source.getBytes(StandardCharsets.UTF_8);
    }

    public void putOnOffer() {
        onOffer = true;
    }

    /** No longer offered for new attempts; attempts that were begun with it go on. */
    public void withdraw() {
        onOffer = false;
    }
}
