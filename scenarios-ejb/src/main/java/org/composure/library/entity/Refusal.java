package org.composure.library.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.composure.format.Diagnostic;
import org.composure.library.RefusedScenario;

/** That a file was not published, and why: the latest refusal of that name. */
@Entity
@Table(name = "refused_scenario")
public class Refusal {

    @Id
    @Column(name = "file_name")
    private String fileName;

    @Column(name = "refused_at")
    private OffsetDateTime refusedAt;

    @Convert(converter = DiagnosticsConverter.class)
    private List<Diagnostic> diagnostics;

    protected Refusal() {}

    public Refusal(String fileName, List<Diagnostic> diagnostics, Instant now) {
        this.fileName = fileName;
        this.diagnostics = List.copyOf(diagnostics);
        refusedAt = now.atOffset(ZoneOffset.UTC);
    }

    public RefusedScenario view() {
        return new RefusedScenario(fileName, refusedAt.toInstant(), diagnostics);
    }
}
