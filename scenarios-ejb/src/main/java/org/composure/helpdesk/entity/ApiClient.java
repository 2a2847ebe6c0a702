package org.composure.helpdesk.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.composure.helpdesk.ClientDraft;
import org.composure.helpdesk.ClientView;
import org.composure.helpdesk.Scope;

/** Software of the help desk that may ask (R1, R2). */
@Entity
@Table(name = "api_client")
@SequenceGenerator(name = "api_client_seq", sequenceName = "api_client_seq", allocationSize = 10)
@SuppressWarnings("UnusedVariable") // Queries read the hash.
public class ApiClient {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "api_client_seq")
    private Long id;

    private String name;

    @Column(name = "token_prefix")
    private String tokenPrefix;

    @Column(name = "token_hash")
    private String tokenHash;

    private String scopes;

    @Column(name = "added_at")
    private OffsetDateTime addedAt;

    @Column(name = "last_used_at")
    private OffsetDateTime lastUsedAt;

    @Column(name = "revoked_at")
    private OffsetDateTime revokedAt;

    @Column(name = "revoked_because")
    private String revokedBecause;

    protected ApiClient() {}

    public ApiClient(ClientDraft draft, String tokenPrefix, String tokenHash, Instant now) {
        name = draft.name().strip();
        this.tokenPrefix = tokenPrefix;
        this.tokenHash = tokenHash;
        scopes = draft.scopes().stream().sorted().map(Scope::id).collect(Collectors.joining(" "));
        addedAt = now.atOffset(ZoneOffset.UTC);
        revokedBecause = "";
    }

    public void revoke(String reason, Instant now) {
        revokedAt = now.atOffset(ZoneOffset.UTC);
        revokedBecause = reason;
    }

    public boolean isActive() {
        return revokedAt == null;
    }

    public ClientView view() {
        return new ClientView(
                id,
                name,
                tokenPrefix,
                scopes(),
                addedAt.toInstant(),
                Optional.ofNullable(lastUsedAt).map(OffsetDateTime::toInstant),
                Optional.ofNullable(revokedAt).map(OffsetDateTime::toInstant),
                revokedBecause);
    }

    private List<Scope> scopes() {
        return Arrays.stream(scopes.split(" "))
                .map(Scope::find)
                .flatMap(Optional::stream)
                .toList();
    }
}
