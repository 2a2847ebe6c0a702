package org.composure.format;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a scenario gives names to, and where it uses them: every use must lead to something that somebody wrote. */
final class Names {

    /** What has names. */
    enum Kind {
        SCENE("scene", DiagnosticCode.UNKNOWN_SCENE),
        ENDING("ending", DiagnosticCode.UNKNOWN_SCENE),
        FACT("fact", DiagnosticCode.UNKNOWN_FACT),
        POLICY("policy", DiagnosticCode.UNKNOWN_POLICY),
        ARTICLE("article", DiagnosticCode.UNKNOWN_ARTICLE),
        ADDRESSEE("addressee", DiagnosticCode.LOOKS_MISSPELT);

        private final String word;
        private final DiagnosticCode unknown;

        Kind(String word, DiagnosticCode unknown) {
            this.word = word;
            this.unknown = unknown;
        }

        String word() {
            return word;
        }
    }

    private static final int LONG_ENOUGH = 8;
    private static final int A_SLIP = 2;

    private record Use(Set<Kind> kinds, String id, Place place) {}

    private final Faults faults;
    private final Map<Kind, Set<String>> known = new EnumMap<>(Kind.class);
    private final Set<Kind> incomplete = EnumSet.noneOf(Kind.class);
    private final List<Use> uses = new ArrayList<>();
    private final List<Use> freeUses = new ArrayList<>();

    Names(Faults faults) {
        this.faults = faults;
        for (Kind kind : Kind.values()) {
            known.put(kind, new LinkedHashSet<>());
        }
    }

    /** Gives a name; the same name for a second thing of the kind is reported. Scenes come before endings. */
    void define(Kind kind, String id, Place place) {
        if (!known.get(kind).add(id)) {
            duplicate(kind.word, id, place);
        } else if (kind == Kind.ENDING && knows(Kind.SCENE, id)) {
            duplicate(Kind.SCENE.word, id, place);
        }
    }

    /** Gives a name that others may give too. */
    void mention(Kind kind, String id) {
        known.get(kind).add(id);
    }

    void duplicate(String what, String id, Place place) {
        faults.report(
                DiagnosticCode.DUPLICATE_ID,
                place,
                "There is another " + what + " `" + id + "`.",
                "Give one of the two another id.");
    }

    /** Some names of this kind could not be read: uses of it are not judged, as they may be of those. */
    void incomplete(Kind kind) {
        incomplete.add(kind);
    }

    void use(Kind kind, String id, Place place) {
        uses.add(new Use(EnumSet.of(kind), id, place));
    }

    void useSceneOrEnding(String id, Place place) {
        uses.add(new Use(EnumSet.of(Kind.SCENE, Kind.ENDING), id, place));
    }

    /** Names something that nobody need have written; it is reported where it looks like a slip for a known name. */
    void resemble(Kind kind, String id, Place place) {
        freeUses.add(new Use(EnumSet.of(kind), id, place));
    }

    private boolean knows(Kind kind, String id) {
        return known.get(kind).contains(id);
    }

    /**
     * Reports every use of a name that nobody gave.
     *
     * @return whether all scenes and endings that are used were found
     */
    boolean check() {
        freeUses.forEach(this::reportSlip);
        boolean allFound = true;
        for (Use use : uses) {
            boolean judged = use.kinds.stream().noneMatch(incomplete::contains);
            boolean found = use.kinds.stream().anyMatch(kind -> knows(kind, use.id));
            if (judged && !found) {
                report(use);
            }
            allFound &= found || !use.kinds.contains(Kind.SCENE);
        }
        return allFound;
    }

    private void report(Use use) {
        List<String> candidates =
                use.kinds.stream().flatMap(kind -> known.get(kind).stream()).toList();
        String what =
                String.join(" or ", use.kinds.stream().map(kind -> kind.word).toList());
        String otherwise = candidates.size() <= 12 ? Spelling.oneOf(candidates) : "Write it, or name another.";
        String message = "There is no " + what + " " + Faults.quote(use.id) + ".";
        boolean ending = use.kinds.contains(Kind.SCENE) && knows(Kind.ENDING, use.id);
        faults.report(
                use.kinds.iterator().next().unknown,
                use.place,
                ending ? "`" + use.id + "` is an ending; a scene is needed here." : message,
                Spelling.didYouMean(use.id, candidates, otherwise));
    }

    private void reportSlip(Use use) {
        Set<String> names = known.get(use.kinds.iterator().next());
        names.stream()
                .filter(name -> !names.contains(use.id)
                        && name.length() >= LONG_ENOUGH
                        && use.id.length() <= Values.LONGEST_ID
                        && Spelling.distance(use.id, name) <= A_SLIP)
                .findFirst()
                .ifPresent(name -> faults.report(
                        DiagnosticCode.LOOKS_MISSPELT,
                        use.place,
                        "`" + use.id + "` is nearly `" + name + "`.",
                        "Did you mean `" + name + "`?"));
    }
}
