package org.composure.autonomy;

import java.time.Instant;

/**
 * What a person may give was decided anew. Heard within the transaction of the decision.
 *
 * @param why in a word: granted, withdrawn
 */
public record AuthorityChanged(AuthorityView now, Instant at, String why) {}
