package org.composure.intake;

/** What came of bringing a file. */
public sealed interface ImportOutcome {

    /** It is known what would happen, and nothing has. */
    record Planned(ImportView planned) implements ImportOutcome {}

    record Unreadable(FileFault fault) implements ImportOutcome {}
}
