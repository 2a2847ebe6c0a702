package org.composure.autonomy.entity;

import java.time.Instant;
import org.composure.autonomy.AuthorityView.Basis;

/** How a grant came to its end, and when. */
public record GrantEnd(Basis basis, Instant when) {}
