package org.composure.format;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Says in plain words what the YAML library complains of. */
final class YamlFault {

    private YamlFault() {}

    static void report(YamlEngineException broken, Place last, Faults faults) {
        String problem = broken instanceof MarkedYamlEngineException marked ? marked.getProblem() : broken.getMessage();
        Place place = at(broken).map(YamlTree::place).orElse(last);
        if (problem.contains("TAB")) {
            faults.report(DiagnosticCode.TAB, place, "A tab stands here.", "Indent with blanks, two for each level.");
            return;
        }
        faults.report(
                DiagnosticCode.NOT_YAML,
                place,
                "This is not YAML: " + problem + context(broken) + ".",
                advice(problem, Optional.ofNullable(contextOf(broken)).orElse("")));
    }

    private static Optional<Mark> at(YamlEngineException broken) {
        return broken instanceof MarkedYamlEngineException marked
                ? marked.getProblemMark().or(marked::getContextMark)
                : Optional.empty();
    }

    private static String contextOf(YamlEngineException broken) {
        return broken instanceof MarkedYamlEngineException marked ? marked.getContext() : null;
    }

    private static String context(YamlEngineException broken) {
        String context = contextOf(broken);
        if (context == null) {
            return "";
        }
        String since = ((MarkedYamlEngineException) broken)
                .getContextMark()
                .map(YamlTree::place)
                .map(place -> " that begins in line " + place.line())
                .orElse("");
        return " (" + context + since + ")";
    }

    private static String advice(String problem, String context) {
        if (context.contains("quoted scalar")) {
            return "Close the quotation mark; inside double quotes write `\\\"`, inside single quotes `''`.";
        }
        if (problem.contains("mapping values are not allowed")) {
            return "Put a text that has a colon in it in quotes, or mend the indentation.";
        }
        if (context.contains("flow")) {
            return "Close the bracket, and put texts between brackets in quotes.";
        }
        if (problem.contains("expected <block end>")) {
            return "Mend the indentation: keys of one place begin in the same column.";
        }
        return "Mend the indentation or the punctuation here, or put the text in quotes.";
    }
}
