package org.composure.training;

import java.time.Instant;
import org.composure.scenario.AuthorityLimits;

/** What an agent may give on their own; asked when an attempt begins, and answered by whoever keeps their authority. */
public interface AuthorityOf {

    AuthorityLimits limits(long person, Instant at);
}
