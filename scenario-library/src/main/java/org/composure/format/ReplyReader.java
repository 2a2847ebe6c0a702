package org.composure.format;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.composure.format.Element.Scalar;
import org.composure.scenario.Act;
import org.composure.scenario.Branch;
import org.composure.scenario.Condition;
import org.composure.scenario.PerformedAct;
import org.composure.scenario.Reply;
import org.composure.scenario.Shift;

/** Reads a reply: what the agent says, what that does, and where it leads. */
final class ReplyReader {

    static final Keys KEYS = Keys.of("a reply", "id", "says", "acts", "next").optionally("reaction");
    static final Keys BRANCH = Keys.of("a branch", "to").optionally("when");
    static final Keys REACTION = Keys.of("a reaction").optionally("anger", "trust", "patience");
    static final int MOST_MOOD = 100;
    static final int MOST_PATIENCE = 3600;

    /** Of these a judgement looks at the first in a reply; a second would be passed over in silence. */
    static final Set<Act> ONCE = EnumSet.of(Act.OFFER_REMEDY, Act.WARM_HANDOFF);

    private final Draft draft;
    private final ActReader acts;
    private final ConditionReader conditions;

    ReplyReader(Draft draft) {
        this.draft = draft;
        this.acts = new ActReader(draft);
        this.conditions = new ConditionReader(draft);
    }

    Optional<Reply> read(String scene, Element element) {
        Optional<Fields> fields = Fields.of(element, KEYS, draft.values());
        if (fields.isEmpty()) {
            draft.routes().incomplete();
        }
        return fields.map(it -> {
            Optional<String> says = it.find("says");
            return new Reply(
                    it.id("id").orElse(""), says.orElse(""), performed(it, says), next(scene, it), reaction(it));
        });
    }

    private List<PerformedAct> performed(Fields reply, Optional<String> says) {
        List<PerformedAct> performed = new ArrayList<>();
        Set<Act> done = EnumSet.noneOf(Act.class);
        for (Element element : reply.list("acts", 1)) {
            Optional<PerformedAct> act = acts.read(element, says);
            act.filter(it -> ONCE.contains(it.act()) && done.contains(it.act()))
                    .ifPresent(it -> reportTwice(it.act(), element.place()));
            act.map(PerformedAct::act).ifPresent(done::add);
            act.ifPresent(performed::add);
        }
        return performed;
    }

    private void reportTwice(Act act, Place place) {
        draft.report(
                DiagnosticCode.ACT_TWICE,
                place,
                "The reply performs `" + act.id() + "` twice; only the first would count.",
                "Make one act of the two, or put the second into a later reply.");
    }

    private List<Branch> next(String scene, Fields reply) {
        Optional<Element> next = reply.element("next");
        if (next.isEmpty()) {
            draft.routes().incomplete();
            return List.of();
        }
        return next.get() instanceof Scalar ? always(scene, reply) : branches(scene, reply);
    }

    private List<Branch> always(String scene, Fields reply) {
        return target(scene, reply, "next").map(to -> new Branch(Condition.ALWAYS, to)).stream()
                .toList();
    }

    private List<Branch> branches(String scene, Fields reply) {
        List<Branch> branches = new ArrayList<>();
        Alternatives alternatives = new Alternatives("branch", draft.faults());
        List<Element> list = reply.list("next", 1);
        if (list.isEmpty()) {
            draft.routes().incomplete();
        }
        for (Element element : list) {
            Optional<Fields> branch = Fields.of(element, BRANCH, draft.values());
            alternatives.add(branch);
            if (branch.isEmpty()) {
                draft.routes().incomplete();
                continue;
            }
            Condition when = conditions.ofBranch(branch.get());
            target(scene, branch.get(), "to").map(to -> new Branch(when, to)).ifPresent(branches::add);
        }
        alternatives.check();
        return branches;
    }

    private Optional<String> target(String scene, Fields fields, String key) {
        Optional<String> to = fields.id(key);
        if (to.isEmpty()) {
            draft.routes().incomplete();
        }
        to.ifPresent(id -> {
            draft.names().useSceneOrEnding(id, fields.valuePlace(key));
            draft.routes().way(scene, id, fields.valuePlace(key));
        });
        return to;
    }

    private static Optional<Shift> reaction(Fields reply) {
        return reply.fields("reaction", REACTION)
                .map(shift -> new Shift(
                        shift.whole("anger", -MOST_MOOD, MOST_MOOD).orElse(0),
                        shift.whole("trust", -MOST_MOOD, MOST_MOOD).orElse(0),
                        shift.whole("patience", -MOST_PATIENCE, MOST_PATIENCE).orElse(0)));
    }
}
