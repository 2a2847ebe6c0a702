package org.composure.training;

import java.time.Instant;

/** Whether somebody may begin a contact now; asked before one begins, and answered by whoever keeps what is assigned. */
public interface MayBegin {

    boolean mayBegin(long person, String scenarioId, Mode mode, Instant at);
}
