package org.composure.rescoring.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.composure.judge.RuleDescription;
import org.composure.judge.Rulebook;
import org.composure.people.PersonView;
import org.composure.people.boundary.Register;
import org.composure.rescoring.Effect;
import org.composure.rescoring.ImpactState;
import org.composure.rescoring.ImpactView;
import org.composure.rescoring.PersonImpact;
import org.composure.rescoring.RuleEffect;
import org.composure.rescoring.entity.Impact;
import org.composure.rescoring.entity.StoredPersonImpact;
import org.composure.work.WorkView;
import org.composure.work.boundary.Commission;

/** Tells what an impact comes to (R2). */
@ApplicationScoped
@Transactional
public class ImpactReader {

    private final Map<String, String> titles =
            Rulebook.shipped().rules().stream().collect(Collectors.toMap(RuleDescription::id, RuleDescription::title));

    @Inject
    private ImpactStore store;

    @Inject
    private Commission commission;

    @Inject
    private Register people;

    public Optional<ImpactView> latest() {
        return store.latest().map(this::view);
    }

    public Optional<ImpactView> find(long id) {
        return store.find(id).map(this::view);
    }

    /** Of each rule that does anything, the one with the most flips first. */
    public List<RuleEffect> rules(long impact) {
        return store.rules(impact).stream()
                .map(effect -> new RuleEffect(
                        effect.rule(),
                        titles.getOrDefault(effect.rule(), ""),
                        effect.more(),
                        effect.fewer(),
                        effect.lost(),
                        effect.gained()))
                .toList();
    }

    public List<PersonImpact> people(long impact, int first, int size) {
        List<StoredPersonImpact> found = store.people(impact, first, size);
        List<Long> ids = found.stream().map(StoredPersonImpact::person).toList();
        Map<Long, PersonView> known = people.people(ids.stream().collect(Collectors.toSet()));
        Map<Long, List<Effect>> effects = store.effects(impact, ids);
        return found.stream()
                .map(each -> each.view(known.get(each.person()), effects.getOrDefault(each.person(), List.of())))
                .toList();
    }

    ImpactState state(Impact impact) {
        return impact.state(work(impact).isOpen());
    }

    ImpactView view(Impact impact) {
        WorkView work = work(impact);
        return new ImpactView(
                impact.id(),
                impact.rulebook(),
                impact.begunAt(),
                impact.state(work.isOpen()),
                work,
                store.totals(impact.id()),
                store.effects(impact.id()),
                impact.adoption());
    }

    private WorkView work(Impact impact) {
        return commission.view(impact.presentWork()).orElseThrow();
    }
}
