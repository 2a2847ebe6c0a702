package org.composure.certification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.composure.certification.Closing;
import org.composure.certification.ProgramPage;
import org.composure.certification.ProgramView;
import org.composure.certification.entity.CertificationProgram;
import org.composure.certification.entity.ProgramVersion;

/** The programs and their versions. */
@ApplicationScoped
@Transactional
public class ProgramStore {

    private static final String CURRENT =
            "select v from ProgramVersion v, CertificationProgram p where v.program = p.id and v.version = p.version";

    @PersistenceContext(unitName = "composure")
    private EntityManager entities;

    public Optional<ProgramView> current(long program) {
        return entities.createQuery(CURRENT + " and p.id = :program", ProgramVersion.class)
                .setParameter("program", program)
                .getResultStream()
                .findFirst()
                .map(ProgramVersion::view);
    }

    /** The present versions of these programs, by title. */
    public List<ProgramView> current(Collection<Long> programs) {
        return programs.isEmpty()
                ? List.of()
                : entities.createQuery(CURRENT + " and p.id in :programs order by v.title, p.id", ProgramVersion.class)
                        .setParameter("programs", programs)
                        .getResultStream()
                        .map(ProgramVersion::view)
                        .toList();
    }

    /** The present versions, by title. */
    public ProgramPage all(int first, int size) {
        List<ProgramView> found = some(CURRENT + " order by v.title, p.id", first, size, Map.of());
        long total = entities.createQuery("select count(p) from CertificationProgram p", Long.class)
                .getSingleResult();
        return new ProgramPage(found, total);
    }

    /** All of them in their present versions, by title: for what is taken out whole. */
    public List<ProgramView> all() {
        return entities.createQuery(CURRENT + " order by v.title, p.id", ProgramVersion.class)
                .getResultStream()
                .map(ProgramVersion::view)
                .toList();
    }

    /** The one of that number, or all of them. */
    public List<ProgramView> asked(Optional<Long> program) {
        return program.map(number -> current(number).stream().toList()).orElseGet(this::all);
    }

    public Optional<ProgramView> version(long program, int version) {
        return entities.createQuery(
                        "select v from ProgramVersion v where v.program = :program and v.version = :version",
                        ProgramVersion.class)
                .setParameter("program", program)
                .setParameter("version", version)
                .getResultStream()
                .findFirst()
                .map(ProgramVersion::view);
    }

    /** The version that was the present one at that moment; empty if the program was written later. */
    public Optional<ProgramView> at(long program, Instant moment) {
        return entities.createQuery(
                        "select v from ProgramVersion v where v.program = :program and v.madeAt <= :at"
                                + " order by v.version desc",
                        ProgramVersion.class)
                .setParameter("program", program)
                .setParameter("at", moment.atOffset(ZoneOffset.UTC))
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(ProgramVersion::view);
    }

    /** The latest first. */
    public ProgramPage versions(long program, int first, int size) {
        List<ProgramView> found = some(
                "select v from ProgramVersion v where v.program = :program order by v.version desc",
                first,
                size,
                Map.of("program", program));
        // They are numbered without a gap, and the latest has been passed over so often.
        return new ProgramPage(found, found.isEmpty() ? 0 : found.get(0).version() + first);
    }

    private List<ProgramView> some(String what, int first, int size, Map<String, Object> parameters) {
        var query = entities.createQuery(what, ProgramVersion.class)
                .setFirstResult(first)
                .setMaxResults(size);
        parameters.forEach(query::setParameter);
        return query.getResultStream().map(ProgramVersion::view).toList();
    }

    /** The program, for whoever is about to change it: others wait. */
    public Optional<CertificationProgram> toChange(long program) {
        return Optional.ofNullable(entities.find(CertificationProgram.class, program, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Empty while people can be enrolled. */
    public Optional<Closing> closing(long program) {
        return Optional.ofNullable(entities.find(CertificationProgram.class, program))
                .flatMap(CertificationProgram::closing);
    }

    public void add(CertificationProgram program) {
        entities.persist(program);
        entities.flush();
    }

    public void add(ProgramVersion version) {
        entities.persist(version);
        entities.flush();
    }
}
