package org.composure.format;

import java.util.Arrays;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** What authors most often break of YAML, told by the library's complaint, in plain words. */
enum YamlFault {
    TAB("(TAB)", "", "A tab stands here%s.", "Indent with blanks, two for each level."),
    QUOTE(
            "",
            "quoted scalar",
            "A quotation%s is not closed, or goes wrong.",
            "Close it; write `\\\"` for a quotation mark and `\\\\` for a backslash inside double quotes, `''` inside"
                    + " single ones."),
    COLON(
            "mapping values are not allowed",
            "",
            "A colon stands in the middle of a text%s, or the line is indented too far.",
            "Put a text with a colon in it in quotes, or mend the indentation."),
    BRACKET(
            "",
            "flow",
            "A bracket%s is not closed, or something between the brackets does not fit.",
            "Close it with `]` or `}`, and put texts with commas or colons between brackets in quotes."),
    INDENTATION(
            "expected <block end>",
            "",
            "The indentation does not fit what%s.",
            "Let all keys of one place, and all entries of one list, begin in the same column."),
    OTHER("", "", "This is not YAML%s.", "Mend the indentation or the punctuation here, or put the text in quotes.");

    private final String problem;
    private final String context;
    private final String message;
    private final String advice;

    YamlFault(String problem, String context, String message, String advice) {
        this.problem = problem;
        this.context = context;
        this.message = message;
        this.advice = advice;
    }

    /**
     * Reports the library's complaint.
     *
     * @param last the place up to which the file was in order
     */
    static void report(RuntimeException broken, Place last, Faults faults) {
        Optional<MarkedYamlEngineException> marked =
                broken instanceof MarkedYamlEngineException it ? Optional.of(it) : Optional.empty();
        String problem = marked.map(MarkedYamlEngineException::getProblem)
                .or(() -> Optional.ofNullable(broken.getMessage()))
                .orElse("");
        String context = marked.map(MarkedYamlEngineException::getContext).orElse("");
        YamlFault fault = Arrays.stream(values())
                .filter(it -> problem.contains(it.problem) && context.contains(it.context))
                .findFirst()
                .orElse(OTHER);
        Place place = marked.flatMap(it -> it.getProblemMark().or(it::getContextMark))
                .map(YamlFault::place)
                .orElse(last);
        Optional<Integer> since = marked.flatMap(MarkedYamlEngineException::getContextMark)
                .map(mark -> place(mark).line());
        faults.report(
                fault == TAB ? DiagnosticCode.TAB : DiagnosticCode.NOT_YAML,
                place,
                fault.message.formatted(fault.detail(since, problem)),
                fault.advice);
    }

    private String detail(Optional<Integer> since, String problem) {
        return switch (this) {
            case QUOTE, BRACKET ->
                since.map(line -> " that begins in line " + line).orElse("");
            case INDENTATION -> since.map(line -> " begins in line " + line).orElse(" is above");
            case OTHER -> problem.isEmpty() ? "" : " (" + problem + ")";
            case TAB, COLON -> "";
        };
    }

    static Place place(Mark mark) {
        return new Place(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
