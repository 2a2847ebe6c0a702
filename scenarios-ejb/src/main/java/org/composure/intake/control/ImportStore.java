package org.composure.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.composure.intake.ImportState;
import org.composure.intake.entity.ImportLine;
import org.composure.intake.entity.PeopleImport;
import org.composure.people.Prospect.Kind;

/** Files of people, and their lines. */
@ApplicationScoped
@Transactional
public class ImportStore {

    @PersistenceContext(unitName = "composure")
    private EntityManager entities;

    public PeopleImport add(PeopleImport imported) {
        entities.persist(imported);
        entities.flush();
        return imported;
    }

    public void add(List<ImportLine> lines) {
        lines.forEach(entities::persist);
        entities.flush();
        // Ten thousand lines are not looked through at each question that comes after.
        lines.forEach(entities::detach);
    }

    public Optional<PeopleImport> find(long id) {
        return Optional.ofNullable(entities.find(PeopleImport.class, id));
    }

    /** The import, for whoever is about to change it: others wait. */
    public Optional<PeopleImport> toChange(long id) {
        return Optional.ofNullable(entities.find(PeopleImport.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The latest first. */
    public List<PeopleImport> page(int first, int size) {
        return entities.createQuery("select i from PeopleImport i order by i.id desc", PeopleImport.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    public long count() {
        return entities.createQuery("select count(i) from PeopleImport i", Long.class)
                .getSingleResult();
    }

    /** Lines in the order of the file; of one kind only, if it is named. */
    public List<ImportLine> lines(long imported, Optional<Kind> kind, int first, int size) {
        var query = entities.createQuery(
                        "select l from ImportLine l where l.imported = :import"
                                + (kind.isPresent() ? " and l.kind = :kind" : "") + " order by l.line",
                        ImportLine.class)
                .setParameter("import", imported)
                .setFirstResult(first)
                .setMaxResults(size);
        kind.ifPresent(one -> query.setParameter("kind", one));
        return query.getResultList();
    }

    public long count(long imported, Optional<Kind> kind) {
        var query = entities.createQuery(
                        "select count(l) from ImportLine l where l.imported = :import"
                                + (kind.isPresent() ? " and l.kind = :kind" : ""),
                        Long.class)
                .setParameter("import", imported);
        kind.ifPresent(one -> query.setParameter("kind", one));
        return query.getSingleResult();
    }

    /** The next lines of these kinds behind that one, in the order of the file. */
    public List<ImportLine> after(long imported, List<Kind> kinds, long line, int most) {
        return entities.createQuery(
                        "select l from ImportLine l where l.imported = :import and l.line > :line and l.kind in :kinds"
                                + " order by l.line",
                        ImportLine.class)
                .setParameter("import", imported)
                .setParameter("line", line)
                .setParameter("kinds", kinds)
                .setMaxResults(most)
                .getResultList();
    }

    /** The teams of those whom the file names, by name. */
    public List<String> teams(long imported, int most) {
        List<?> names = entities.createNativeQuery(
                        "select distinct t.name from import_line l join person p on p.employee_number = l.employee_number"
                                + " join team t on t.id = p.team_id where l.import_id = ?1 and l.kind <> 'REFUSED'"
                                + " order by t.name")
                .setParameter(1, imported)
                .setMaxResults(most)
                .getResultList();
        return names.stream().map(String::valueOf).toList();
    }

    /** Lines of files that came before then are forgotten; who had not decided by then does not any more. */
    public void forgetBefore(Instant moment) {
        var then = moment.atOffset(ZoneOffset.UTC);
        entities.createQuery("update PeopleImport i set i.state = :discarded where i.state = :planned"
                        + " and i.madeAt < :then")
                .setParameter("discarded", ImportState.DISCARDED)
                .setParameter("planned", ImportState.PLANNED)
                .setParameter("then", then)
                .executeUpdate();
        entities.createQuery("delete from ImportLine l where l.imported in"
                        + " (select i.id from PeopleImport i where i.madeAt < :then and i.state <> :running)")
                .setParameter("then", then)
                .setParameter("running", ImportState.RUNNING)
                .executeUpdate();
    }
}
