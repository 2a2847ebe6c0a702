package org.composure.format;

import org.composure.scenario.Named;

/** Whether a mistake keeps a file from being used. */
public enum Severity implements Named {
    /** The file is refused. */
    ERROR,
    /** The file is read; its author should look again. */
    WARNING
}
