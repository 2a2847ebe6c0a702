package org.composure.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.composure.intake.FileFault;
import org.composure.intake.ImportFigures;
import org.composure.intake.ImportOutcome;
import org.composure.intake.ImportOutcome.Planned;
import org.composure.intake.ImportOutcome.Unreadable;
import org.composure.intake.LineView;
import org.composure.intake.entity.ImportLine;
import org.composure.intake.entity.PeopleImport;
import org.composure.people.Actor;
import org.composure.people.PersonView;
import org.composure.people.Prospect.Kind;
import org.composure.people.Wanted;
import org.composure.people.boundary.Register;
import org.composure.people.boundary.Staffing;

/** Says what a file would do, and keeps that (R1, R2). */
@ApplicationScoped
@Transactional
public class PlanDesk {

    static final Duration KEPT = Duration.ofDays(30);

    @Inject
    private ImportStore imports;

    @Inject
    private AbsentStore absent;

    @Inject
    private Staffing staffing;

    @Inject
    private Register people;

    public ImportOutcome plan(Actor actor, String file, byte[] content, Instant now) {
        FileText text = FileText.of(content);
        Sheet sheet = Sheet.of(text.text());
        Optional<FileFault> fault = text.fault().or(sheet::fault);
        if (fault.isPresent()) {
            return new Unreadable(fault.get());
        }
        absent.forgetBefore(now.minus(KEPT));
        imports.forgetBefore(now.minus(KEPT));
        PersonView by = people.person(actor.id()).orElseThrow();
        PeopleImport planned = imports.add(new PeopleImport(
                Header.shown(file), digest(content), sheet.header().notices(), by, now));
        planned.plan(keep(actor, planned.id(), Lines.of(sheet)));
        return new Planned(planned.view(absent.count(planned.id(), actor.id())));
    }

    private ImportFigures keep(Actor actor, long planned, List<Understood> lines) {
        Map<Kind, Integer> figures = new EnumMap<>(Kind.class);
        for (int first = 0; first < lines.size(); first += Staffing.MOST) {
            List<Understood> some = lines.subList(first, Math.min(lines.size(), first + Staffing.MOST));
            Collection<ImportLine> kept = new ArrayList<>();
            List<LineView> views = views(actor, some);
            for (int i = 0; i < some.size(); i++) {
                Kind kind = views.get(i).kind();
                figures.merge(kind, 1, Integer::sum);
                kept.add(new ImportLine(
                        planned, views.get(i), some.get(i).wanted().filter(any -> kind != Kind.REFUSED)));
            }
            imports.add(List.copyOf(kept));
        }
        return new ImportFigures(
                figures.getOrDefault(Kind.ADDED, 0),
                figures.getOrDefault(Kind.CHANGED, 0),
                figures.getOrDefault(Kind.CLOSED, 0),
                figures.getOrDefault(Kind.UNCHANGED, 0),
                figures.getOrDefault(Kind.REFUSED, 0));
    }

    private List<LineView> views(Actor actor, List<Understood> some) {
        List<Wanted> wanted =
                some.stream().flatMap(line -> line.wanted().stream()).toList();
        var prospects = staffing.look(actor, wanted).iterator();
        return some.stream()
                .map(line -> line.wanted().isEmpty() ? line.refused() : line.of(prospects.next()))
                .toList();
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
