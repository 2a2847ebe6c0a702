package org.composure.web.authority;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.composure.autonomy.GrantDraft;
import org.composure.scenario.AutonomyLevel;
import org.composure.scenario.Offer;
import org.composure.scenario.Remedy;

/** What stands in the fields in which a supervisor decides. */
public class DecisionForm {

    private List<LimitRow> limits = List.of();
    private String until = "";
    private String reason = "";
    private String justification = "";

    /** Begins with what the level permits, and with the usual end. */
    void begin(AutonomyLevel level, Instant usualEnd, ZoneId zone) {
        limits = Permitted.of(level.limits()).allowed().stream()
                .map(LimitRow::new)
                .toList();
        until = usualEnd.atZone(zone).toLocalDate().toString();
    }

    /** The end of the day on which it is to end; empty if that is no day. */
    Optional<Instant> end(ZoneId zone) {
        try {
            return Optional.of(
                    LocalDate.parse(until).plusDays(1).atStartOfDay(zone).toInstant());
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    GrantDraft draft(long person, int level, Instant end) {
        Map<Remedy, BigDecimal> most = limits.stream()
                .map(row -> new Offer(row.getRemedy(), row.getAmount()))
                .collect(Collectors.toMap(Offer::remedy, Offer::amount));
        return new GrantDraft(person, level, most, end, reason, justification);
    }

    public List<LimitRow> getLimits() {
        return limits;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = Objects.requireNonNullElse(until, "");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = Objects.requireNonNullElse(reason, "");
    }

    public String getJustification() {
        return justification;
    }

    public void setJustification(String justification) {
        this.justification = Objects.requireNonNullElse(justification, "");
    }
}
