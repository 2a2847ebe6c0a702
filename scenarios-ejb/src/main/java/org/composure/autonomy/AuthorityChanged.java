package org.composure.autonomy;

import java.time.Instant;

/**
 * What a person may give was decided anew.
 *
 * @param why in a word: granted, withdrawn
 */
public record AuthorityChanged(AuthorityView now, Instant at, String why) {}
