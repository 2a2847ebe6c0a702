package org.composure.autonomy;

/**
 * A level whose recommendation would be another, had contacts been judged otherwise.
 *
 * @param level 2 to 5
 * @param gained whether it would be recommended and is not; else it is and would not be
 */
public record Prospect(int level, boolean gained) {}
