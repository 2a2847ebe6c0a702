package org.composure.format;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of mistakes. An id, once given, is never given to another kind. */
public enum DiagnosticCode {
    TOO_LARGE("CS001", "The file is larger than 1 MB."),
    NOT_UTF8("CS002", "The file is not written in UTF-8."),
    BAD_CHARACTER("CS003", "A character that cannot be shown stands in the file."),
    NOT_YAML("CS004", "The file breaks the rules of YAML."),
    TAB("CS005", "A tab stands where YAML allows only blanks."),
    TOO_DEEP("CS006", "The file is nested more than 20 levels deep."),
    ANCHOR("CS007", "An anchor or an alias is used."),
    TAG("CS008", "A YAML tag is used."),
    SEVERAL_DOCUMENTS("CS009", "The file holds more than one document."),
    NO_CONTENT("CS010", "The file is empty."),

    UNKNOWN_KEY("CS101", "A key is not part of the format."),
    DUPLICATE_KEY("CS102", "A key stands twice in the same place."),
    MISSING_KEY("CS103", "A key that is needed is missing."),
    WRONG_TYPE("CS104", "A value is of another kind than the key takes."),
    EMPTY_VALUE("CS105", "A key has nothing behind it, or a text has no letters in it."),
    BAD_ID("CS106", "An id is not made of lower-case letters, digits and hyphens, beginning with a letter."),
    OUT_OF_RANGE("CS107", "A number is too small or too large."),
    BAD_AMOUNT("CS108", "An amount is negative, has more than two decimals, or is a fraction of a day."),
    WRONG_COUNT("CS109", "A list has too few or too many entries."),
    REPEATED("CS110", "A list names the same thing twice."),
    BAD_DURATION("CS111", "A due time is not a duration."),
    TOO_LONG("CS112", "A text is too long for its place."),

    ID_IS_NOT_FILE_NAME("CS201", "The id of the scenario differs from the name of its file."),
    UNKNOWN_FAILURE_MODE("CS202", "The failure mode is not in the catalogue."),
    UNKNOWN_PERSONA("CS203", "The house has no such persona."),
    UNKNOWN_CHANNEL("CS204", "There is no such channel."),
    UNKNOWN_FLAG("CS205", "There is no such risk flag."),
    UNKNOWN_REMEDY("CS206", "There is no such remedy."),
    UNKNOWN_ACT("CS207", "There is no such act."),
    UNKNOWN_KIND("CS208", "There is no such kind of ending."),
    UNKNOWN_HANDOVER("CS209", "There is no such part of a hand-over."),
    UNKNOWN_SCENE("CS210", "A scene or an ending is named that nobody wrote."),
    UNKNOWN_ARTICLE("CS211", "An article is named that nobody wrote."),
    UNKNOWN_POLICY("CS212", "A policy is named that nobody wrote."),
    UNKNOWN_FACT("CS213", "A fact is used that is neither on the record nor told by the customer."),
    DUPLICATE_ID("CS214", "Two things of the same kind have the same id."),
    LOOKS_MISSPELT("CS215", Severity.WARNING, "A free name is one letter or two away from a known one."),
    UNKNOWN_SLOT("CS216", "A slot is named that no form fills."),
    UNUSED_SLOT("CS217", Severity.WARNING, "A slot is filled and stands nowhere."),
    FORM_DIFFERS("CS218", "A form does not fill the slots that the others fill."),

    ACT_DATA_MISSING("CS301", "An act does not say what it must say."),
    ACT_DATA_NOT_ALLOWED("CS302", "An act says something that it cannot carry."),
    WORDS_NOT_SAID("CS303", "The words of an act do not occur in the reply."),
    HALF_AN_OFFER("CS304", "An act names a remedy without its amount, or an amount without its remedy."),
    ACT_TWICE("CS305", "A reply performs an act twice of which only one counts."),

    EMPTY_CONDITION("CS401", "A condition names nothing and so always holds."),
    NEVER_HOLDS("CS402", "A condition can never hold."),
    LAST_HAS_CONDITION("CS403", "The last line or branch has a condition, so that there may be none to take."),
    NEVER_TAKEN("CS404", "A line or branch stands behind one without a condition and is never taken."),
    NOT_KNOWN_YET("CS405", "A customer's line depends on a reply that has not been given yet."),

    NO_SCENES("CS501", "There is no scene."),
    NO_ENDINGS("CS502", "There is no ending."),
    UNREACHABLE_SCENE("CS503", "No way leads from the start to the scene."),
    UNREACHABLE_ENDING("CS504", "No way leads from the start to the ending."),
    NO_WAY_OUT("CS505", "No way leads from the scene to an ending."),
    ENDLESS_LOOP("CS506", "A loop has no scene with rounds in it and may go on for ever."),
    CIRCULAR_ROUNDS("CS507", "Rounds lead back to themselves."),
    NEEDLESS_ROUNDS("CS508", Severity.WARNING, "A scene has rounds and can be entered only once."),

    TOO_MANY_PATHS("CS601", "There are more than 250,000 ways through the scenario."),
    SCENE_NEVER_MET("CS602", "No contact ever comes to the scene."),
    ENDING_NEVER_MET("CS603", "No contact ever ends there."),
    BEST_FAILS("CS604", "The best contact does not pass."),
    WORST_PASSES("CS605", "The worst contact passes."),
    REPLIES_ALIKE("CS606", "At some moment it makes no difference which reply is given."),
    IDLE_REPLY("CS607", "Another reply is always better, and yet this one costs next to nothing."),
    BEST_IS_LONGEST("CS608", "The best reply is too often the longest."),
    BEST_IN_ONE_PLACE("CS609", "The best reply stands too often in the same place of the list."),
    NOT_MEASURED("CS610", "A competency that the failure mode stresses is hardly at stake."),
    ENDINGS_ALIKE("CS611", "The endings are of fewer than three kinds."),
    HARD_TO_READ("CS612", "The customer speaks harder language than the persona would."),
    SCALES_DIFFER("CS613", "A form of the scenario is judged on another scale than the others.");

    private final String id;
    private final Severity severity;
    private final String meaning;

    DiagnosticCode(String id, String meaning) {
        this(id, Severity.ERROR, meaning);
    }

    DiagnosticCode(String id, Severity severity, String meaning) {
        this.id = id;
        this.severity = severity;
        this.meaning = meaning;
    }

    /** {@code CS} and three digits. */
    public String id() {
        return id;
    }

    public Severity severity() {
        return severity;
    }

    /** Whether it takes exhaustive play to find it; the reader finds the others. */
    public boolean isOfPlay() {
        return id.startsWith("CS6");
    }

    /** What is wrong, in one sentence. */
    public String meaning() {
        return meaning;
    }

    public static Optional<DiagnosticCode> find(String id) {
        return Arrays.stream(values()).filter(code -> code.id.equals(id)).findFirst();
    }
}
