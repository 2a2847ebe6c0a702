package org.composure.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.composure.intake.ImportPage;
import org.composure.intake.ImportState;
import org.composure.intake.ImportView;
import org.composure.intake.LinePage;
import org.composure.intake.LineView;
import org.composure.intake.entity.ImportLine;
import org.composure.intake.entity.PeopleImport;
import org.composure.people.Actor;
import org.composure.people.Prospect.Kind;

/** Shows what came in. */
@ApplicationScoped
@Transactional
public class ImportFiles {

    @Inject
    private ImportStore imports;

    @Inject
    private AbsentStore absent;

    public ImportPage page(int first, int size) {
        List<ImportView> found = imports.page(first, size).stream()
                .map(imported -> imported.view(0))
                .toList();
        return new ImportPage(found, imports.count());
    }

    public Optional<ImportView> find(Actor actor, long number) {
        return imports.find(number)
                .map(imported -> imported.view(isPlanned(imported) ? absent.count(number, actor.id()) : 0));
    }

    public LinePage lines(long number, Optional<Kind> kind, int first, int size) {
        List<LineView> found = imports.lines(number, kind, first, size).stream()
                .map(ImportLine::view)
                .toList();
        return new LinePage(found, imports.count(number, kind));
    }

    public LinePage absent(Actor actor, long number, int first, int size) {
        return imports.find(number).filter(ImportFiles::isPlanned).isEmpty()
                ? new LinePage(List.of(), 0)
                : new LinePage(absent.page(number, actor.id(), first, size), absent.count(number, actor.id()));
    }

    public List<String> teams(long number, int most) {
        return imports.teams(number, most);
    }

    private static boolean isPlanned(PeopleImport imported) {
        return imported.state() == ImportState.PLANNED;
    }
}
