package org.composure.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.composure.scenario.Offer;
import org.composure.scenario.RiskFlag;
import org.composure.scenario.Stakes;

/** Reads what a case is about. */
final class StakesReader {

    static final Keys KEYS =
            Keys.of("the stakes", "clearFrom", "authoriser", "flags").optionally("asked", "fitting", "negligence");
    static final Keys OFFER = Keys.of("a remedy with its amount", "remedy", "amount");
    static final Keys FLAG = Keys.of("a flag", "flag", "from", "to");

    private final Draft draft;

    StakesReader(Draft draft) {
        this.draft = draft;
    }

    Optional<Stakes> read(Fields head) {
        return head.fields("stakes", KEYS).map(this::stakes);
    }

    private Stakes stakes(Fields fields) {
        Optional<String> authoriser = fields.id("authoriser");
        authoriser.ifPresent(id -> draft.names().mention(Names.Kind.ADDRESSEE, id));
        return new Stakes(
                offer(fields, "asked"),
                offer(fields, "fitting"),
                scene(fields, "clearFrom"),
                fields.truth("negligence").orElse(false),
                flags(fields),
                authoriser.orElse(""));
    }

    private Optional<Offer> offer(Fields fields, String key) {
        return fields.fields(key, OFFER).flatMap(offer -> Numbers.offer(draft.values(), offer));
    }

    private String scene(Fields fields, String key) {
        Optional<String> scene = fields.id(key);
        scene.ifPresent(id -> draft.names().use(Names.Kind.SCENE, id, fields.valuePlace(key)));
        return scene.orElse("");
    }

    private List<Stakes.Flag> flags(Fields fields) {
        List<Stakes.Flag> flags = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Element element : fields.list("flags", 0)) {
            Optional<Stakes.Flag> flag =
                    Fields.of(element, FLAG, draft.values()).flatMap(this::flag);
            flag.filter(it -> !seen.add(it.flag().id() + " from " + it.from()))
                    .ifPresent(it -> draft.names().duplicate("flag", it.flag().id(), element.place()));
            flag.ifPresent(flags::add);
        }
        return flags;
    }

    private Optional<Stakes.Flag> flag(Fields fields) {
        Optional<RiskFlag> flag = fields.oneOf(RiskFlag.class, DiagnosticCode.UNKNOWN_FLAG, "flag");
        int fewest = flag.filter(RiskFlag::escalates).isPresent() ? 1 : 0;
        List<String> to =
                fields.ids("to", fewest).stream().map(Lists.Item::value).toList();
        to.forEach(id -> draft.names().mention(Names.Kind.ADDRESSEE, id));
        String from = scene(fields, "from");
        return flag.map(it -> new Stakes.Flag(it, from, to));
    }
}
